package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Evaluacion;
import org.gobiernoabierto.modelo.Paso;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.reglas.hechos.PasoSinActo;
import org.gobiernoabierto.reglas.hechos.PeriodoDelEjercicio;
import org.gobiernoabierto.reglas.hechos.Recorrido;
import org.gobiernoabierto.reglas.hechos.SeleccionDeLaEntidad;
import org.jspecify.annotations.Nullable;

/** Facts about the whole exercise (§0.1). */
final class HechosDelPeriodo {

  /** What constitutes a step, and where it is recorded. */
  private record Constitutivo(Paso paso, Etapa etapa, String lugar) {}

  private static final List<Constitutivo> CONSTITUTIVOS =
      List.of(
          new Constitutivo(Paso.ARRANQUE, Etapa.DECLARACION, "/declaracion"),
          new Constitutivo(Paso.SENSIBILIZACION, Etapa.SESION, "/socializacion/sesiones"),
          new Constitutivo(Paso.SECRETARIADO, Etapa.INSTALACION, "/secretariado/instalacion"),
          new Constitutivo(Paso.MESAS, Etapa.MESA, "/mesas"),
          new Constitutivo(Paso.PLAN, Etapa.LANZAMIENTO, "/plan/lanzamiento"),
          new Constitutivo(Paso.SEGUIMIENTO, Etapa.SEGUIMIENTO, "/seguimiento"));

  private HechosDelPeriodo() {}

  static void reunir(Expediente expediente, List<Object> hechos) {
    recorrido(expediente, hechos);
    LocalDate inicio = expediente.plazos().inicioDeLaVentana();
    LocalDate cierre = expediente.plazos().cierreDeLaVentana();
    if (inicio != null && cierre != null) {
      hechos.add(periodo(expediente, inicio, cierre));
    }
    Seleccion seleccion = expediente.ejercicio().seleccion();
    if (seleccion != null && (seleccion.fecha() == null || expediente.consta(seleccion.fecha()))) {
      hechos.add(new SeleccionDeLaEntidad(seleccion.fecha(), expediente.arranque()));
    }
  }

  private static void recorrido(Expediente expediente, List<Object> hechos) {
    List<Paso> sinActo = new ArrayList<>(0);
    LocalDate completo = null;
    for (Constitutivo constitutivo : CONSTITUTIVOS) {
      LocalDate primero =
          constitutivo.paso == Paso.ARRANQUE
              ? expediente.arranque()
              : expediente.actos().primero(constitutivo.etapa);
      if (primero == null) {
        sinActo.add(constitutivo.paso);
        hechos.add(new PasoSinActo(constitutivo.paso.numero(), constitutivo.lugar));
      }
      completo = Fechas.ultima(completo, primero);
    }
    hechos.add(
        new Recorrido(
            sinActo,
            sinActo.isEmpty() ? completo : null,
            expediente.actos().cuantos(),
            expediente.lanzamiento()));
  }

  private static PeriodoDelEjercicio periodo(
      Expediente expediente, LocalDate inicio, LocalDate cierre) {
    Conclusion conclusion = conclusion(expediente);
    return new PeriodoDelEjercicio(
        inicio,
        cierre,
        conclusion.fecha,
        expediente.parametros().ventana().conclusion(),
        conclusion.fecha == null ? 0 : ChronoUnit.DAYS.between(inicio, conclusion.fecha),
        conclusion.ruta);
  }

  private static Conclusion conclusion(Expediente expediente) {
    EjercicioLocal ejercicio = expediente.ejercicio();
    return switch (expediente.parametros().ventana()) {
      case HASTA_LANZAMIENTO, DESDE_SELECCION ->
          new Conclusion(expediente.lanzamiento(), "/plan/lanzamiento/fecha");
      case CICLO_COMPLETO -> {
        Evaluacion evaluacion =
            ejercicio.seguimiento() == null ? null : ejercicio.seguimiento().evaluacion();
        yield new Conclusion(
            evaluacion == null ? null : expediente.siCuenta(evaluacion.fecha()),
            "/seguimiento/evaluacion/fecha");
      }
      case ANIO_DEL_PAL -> new Conclusion(Cumplimiento.total(expediente), "/plan/compromisos");
    };
  }

  private record Conclusion(@Nullable LocalDate fecha, String ruta) {}
}
