package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.reglas.parametros.Parametros;
import org.jspecify.annotations.Nullable;

/**
 * Last days on which things are on time; null while they cannot be told. Months are calendar
 * months; the starting day is not counted and the anniversary is.
 */
final class Plazos {

  /** First and last day of the 12-month period. */
  final @Nullable LocalDate inicioDeLaVentana;

  final @Nullable LocalDate cierreDeLaVentana;

  /** Last day of the plan's year. */
  final @Nullable LocalDate finDelAnio;

  /** First day on which the monitoring may be done. */
  final @Nullable LocalDate inicioDelMonitoreo;

  private final Caso caso;
  private final Parametros parametros;

  Plazos(Caso caso) {
    this.caso = caso;
    parametros = caso.parametros;
    inicioDeLaVentana =
        switch (parametros.ventana()) {
          case HASTA_LANZAMIENTO, CICLO_COMPLETO -> ultimaDeclaracion(caso);
          case DESDE_SELECCION -> seleccion(caso);
          case ANIO_DEL_PAL -> caso.lanzamiento;
        };
    cierreDeLaVentana = Fechas.masMeses(inicioDeLaVentana, parametros.ventanaMeses());
    finDelAnio = Fechas.masMeses(caso.lanzamiento, parametros.vigenciaMeses());
    inicioDelMonitoreo = Fechas.masMeses(caso.lanzamiento, parametros.mesesMonitoreo());
  }

  /** The Declaration or its last renewal. */
  private static @Nullable LocalDate ultimaDeclaracion(Caso caso) {
    Declaracion declaracion = caso.ejercicio.declaracion();
    LocalDate ultima = caso.arranque;
    if (declaracion != null) {
      for (Refrendo refrendo : declaracion.refrendos()) {
        if (caso.cuenta(refrendo.fecha())) {
          ultima = Fechas.ultima(ultima, refrendo.fecha());
        }
      }
    }
    return ultima;
  }

  private static @Nullable LocalDate seleccion(Caso caso) {
    Seleccion seleccion = caso.ejercicio.seleccion();
    return seleccion != null && caso.consta(seleccion.fecha()) ? seleccion.fecha() : null;
  }

  @Nullable LocalDate declaracion() {
    LocalDate acto = caso.arranque == null ? caso.cronologia.primero() : caso.arranque;
    return Fechas.primera(acto, cierreDeLaVentana);
  }

  @Nullable LocalDate actoPosterior() {
    LocalDate acto =
        caso.arranque == null
            ? caso.cronologia.primero()
            : caso.cronologia.primeroDesde(Etapa.SENSIBILIZACION);
    return Fechas.primera(acto, cierreDeLaVentana);
  }

  /** The first act of a kind, or of one that builds on it, and the close of the period at most. */
  @Nullable LocalDate hasta(Etapa etapa) {
    return Fechas.primera(caso.cronologia.primeroDesde(etapa), cierreDeLaVentana);
  }

  @Nullable LocalDate tablero() {
    return Fechas.masDias(caso.lanzamiento, parametros.graciaTablero());
  }

  @Nullable LocalDate monitoreo() {
    return Fechas.masDias(inicioDelMonitoreo, parametros.graciaMonitoreo());
  }

  @Nullable LocalDate evaluacion() {
    return Fechas.masDias(finDelAnio, parametros.graciaEvaluacion());
  }
}
