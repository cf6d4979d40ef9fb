package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** The kind of act that constitutes each step. */
  private static final Map<Paso, Etapa> CONSTITUTIVA =
      new EnumMap<>(
          Map.of(
              Paso.SECRETARIADO, Etapa.INSTALACION,
              Paso.MESAS, Etapa.MESA,
              Paso.PLAN, Etapa.LANZAMIENTO,
              Paso.SEGUIMIENTO, Etapa.SEGUIMIENTO));

  private static final Map<Paso, String> LUGAR =
      new EnumMap<>(
          Map.of(
              Paso.ARRANQUE, "/declaracion",
              Paso.SENSIBILIZACION, "/socializacion/sesiones",
              Paso.SECRETARIADO, "/secretariado/instalacion",
              Paso.MESAS, "/mesas",
              Paso.PLAN, "/plan/lanzamiento",
              Paso.SEGUIMIENTO, "/seguimiento"));

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
    List<Paso> sinActo = new ArrayList<>();
    LocalDate completo = expediente.arranque();
    for (Paso paso : LUGAR.keySet()) {
      LocalDate primero = primerActo(expediente, paso);
      if (primero == null) {
        sinActo.add(paso);
        hechos.add(new PasoSinActo(paso.numero(), LUGAR.get(paso)));
      } else if (completo == null || primero.isAfter(completo)) {
        completo = primero;
      }
    }
    hechos.add(
        new Recorrido(
            sinActo,
            sinActo.isEmpty() ? completo : null,
            expediente.actos().size(),
            expediente.lanzamiento()));
  }

  private static @Nullable LocalDate primerActo(Expediente expediente, Paso paso) {
    if (paso == Paso.ARRANQUE) {
      return expediente.arranque();
    }
    return expediente.actosQueCuentan().stream()
        .filter(
            acto ->
                paso == Paso.SENSIBILIZACION
                    ? acto.ruta().startsWith("/socializacion/sesiones")
                    : acto.etapa() == CONSTITUTIVA.get(paso))
        .map(Acto::fecha)
        .min(LocalDate::compareTo)
        .orElse(null);
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
