package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.Producto;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.Seleccion;
import org.jspecify.annotations.Nullable;

/** The whole exercise (§0). */
final class Paso0 {

  private final Caso caso;
  private final Acta acta;
  private final Plazos plazos;

  Paso0(Caso caso, Acta acta) {
    this.caso = caso;
    this.acta = acta;
    plazos = caso.plazos;
  }

  void juzgar() {
    seisPasos(acta.abrir("P0-01", "", plazos.seisPasos()));
    doceMeses(acta.abrir("P0-02", "/plan/lanzamiento/fecha", plazos.cierre()));
    seleccion(acta.abrir("P0-03", "/seleccion", plazos.declaracion()));
  }

  private void seisPasos(Apunte apunte) {
    Cronologia cronologia = caso.cronologia;
    LocalDate sesion = cronologia.primero(Etapa.SESION);
    LocalDate mesa = cronologia.primero(Etapa.MESA);
    LocalDate seguimiento = cronologia.primero(Etapa.SEGUIMIENTO);
    boolean todos = paso(apunte, caso.arranque, "P0-01.paso-1", "/declaracion");
    todos &= paso(apunte, sesion, "P0-01.paso-2", "/socializacion/sesiones");
    todos &= paso(apunte, caso.instalacion, "P0-01.paso-3", "/secretariado/instalacion");
    todos &= paso(apunte, mesa, "P0-01.paso-4", "/mesas");
    todos &= paso(apunte, caso.lanzamiento, "P0-01.paso-5", "/plan/lanzamiento");
    todos &= paso(apunte, seguimiento, "P0-01.paso-6", "/seguimiento");
    if (todos) {
      LocalDate ultimo = Fechas.ultima(sesion, Fechas.ultima(caso.instalacion, mesa));
      ultimo = Fechas.ultima(ultimo, Fechas.ultima(caso.lanzamiento, seguimiento));
      apunte.cumple(Fechas.ultima(caso.arranque, ultimo));
    }
  }

  private boolean paso(Apunte apunte, @Nullable LocalDate acto, String clave, String ruta) {
    if (acto == null) {
      apunte.falta(clave, caso.en(ruta));
    }
    return acto != null;
  }

  private void doceMeses(Apunte apunte) {
    LocalDate inicio = plazos.inicioDeLaVentana;
    LocalDate cierre = plazos.cierreDeLaVentana;
    if (inicio == null || cierre == null) {
      return;
    }
    Ventana ventana = caso.parametros.ventana();
    LocalDate conclusion =
        switch (ventana) {
          case HASTA_LANZAMIENTO, DESDE_SELECCION -> caso.lanzamiento;
          case CICLO_COMPLETO -> evaluacion();
          case ANIO_DEL_PAL -> planCumplido();
        };
    if (conclusion != null && !conclusion.isAfter(cierre)) {
      apunte.cumple();
      return;
    }
    Lugar lugar =
        caso.en(
            switch (ventana) {
              case HASTA_LANZAMIENTO, DESDE_SELECCION -> "/plan/lanzamiento/fecha";
              case CICLO_COMPLETO -> "/seguimiento/evaluacion/fecha";
              case ANIO_DEL_PAL -> "/plan/compromisos";
            });
    if (conclusion == null) {
      apunte.falta(
          "P0-02.sin-concluir",
          lugar,
          "inicio",
          inicio,
          "cierre",
          cierre,
          "acto",
          ventana.conclusion());
    } else {
      apunte.falta(
          "P0-02.tarde",
          lugar,
          "inicio",
          inicio,
          "cierre",
          cierre,
          "acto",
          ventana.conclusion(),
          "conclusion",
          conclusion,
          "dias",
          ChronoUnit.DAYS.between(inicio, conclusion));
    }
  }

  private @Nullable LocalDate evaluacion() {
    Seguimiento seguimiento = caso.ejercicio.seguimiento();
    Evaluacion evaluacion = seguimiento == null ? null : seguimiento.evaluacion();
    return evaluacion != null && caso.cuenta(evaluacion.fecha()) ? evaluacion.fecha() : null;
  }

  /** Day since which every activity and product is fulfilled; null while one is not. */
  private @Nullable LocalDate planCumplido() {
    PlanDeAccionLocal plan = caso.ejercicio.plan();
    LocalDate ultimo = null;
    if (plan != null) {
      for (Compromiso compromiso : plan.compromisos()) {
        for (Actividad actividad : compromiso.actividades()) {
          if (!caso.cuenta(actividad.cumplida())) {
            return null;
          }
          ultimo = Fechas.ultima(ultimo, actividad.cumplida());
        }
        for (Producto producto : compromiso.productos()) {
          if (!caso.cuenta(producto.entregado())) {
            return null;
          }
          ultimo = Fechas.ultima(ultimo, producto.entregado());
        }
      }
    }
    return ultimo;
  }

  private void seleccion(Apunte apunte) {
    Seleccion seleccion = caso.ejercicio.seleccion();
    if (seleccion == null) {
      return;
    }
    LocalDate dia = seleccion.fecha();
    if (dia == null) {
      apunte.cumple();
    } else if (caso.consta(dia)) {
      if (caso.arranque == null || !dia.isAfter(caso.arranque)) {
        apunte.cumple(dia);
      } else {
        Lugar lugar = caso.en("/seleccion/fecha");
        apunte.falta("P0-03.posterior", lugar, "seleccion", dia, "declaracion", caso.arranque);
      }
    }
  }
}
