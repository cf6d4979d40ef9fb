package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gobiernoabierto.modelo.Declaracion;
import org.gobiernoabierto.modelo.Refrendo;
import org.gobiernoabierto.modelo.Seleccion;
import org.jspecify.annotations.Nullable;

/**
 * Last days on which things are on time; null while they cannot be told. Months are calendar
 * months; the starting day is not counted and the anniversary is.
 */
final class Plazos {

  /** First and last day of the 12-month period. */
  final @Nullable LocalDate inicioDeLaVentana;

  final @Nullable LocalDate cierreDeLaVentana;

  /** Whether the period is counted from a selection whose day is not known. */
  final boolean ventanaDesconocida;

  /** Last day of the plan's year. */
  final @Nullable LocalDate finDelAnio;

  /** First day on which the monitoring may be done. */
  final @Nullable LocalDate inicioDelMonitoreo;

  private final Caso caso;
  private final Lectura parametros;

  Plazos(Caso caso) {
    this.caso = caso;
    parametros = caso.parametros;
    Seleccion seleccion = caso.ejercicio.seleccion();
    LocalDate seleccionada = seleccion == null ? null : seleccion.fecha();
    ventanaDesconocida = parametros.ventana() == Ventana.DESDE_SELECCION && seleccionada == null;
    inicioDeLaVentana =
        switch (parametros.ventana()) {
          case HASTA_LANZAMIENTO, CICLO_COMPLETO -> ultimaDeclaracion(caso);
          case DESDE_SELECCION -> caso.consta(seleccionada) ? seleccionada : null;
          case ANIO_DEL_PAL -> caso.lanzamiento;
        };
    cierreDeLaVentana = masMeses(inicioDeLaVentana, parametros.ventanaMeses());
    finDelAnio = masMeses(caso.lanzamiento, parametros.vigenciaMeses());
    inicioDelMonitoreo = masMeses(caso.lanzamiento, parametros.mesesMonitoreo());
  }

  /** The same day of a later month; in one without it, the last or the first of the next. */
  private @Nullable LocalDate masMeses(@Nullable LocalDate desde, int meses) {
    if (desde == null) {
      return null;
    }
    YearMonth mes = YearMonth.from(desde).plusMonths(meses);
    if (mes.isValidDay(desde.getDayOfMonth())) {
      return mes.atDay(desde.getDayOfMonth());
    }
    return parametros.hastaElMesSiguiente() ? mes.plusMonths(1).atDay(1) : mes.atEndOfMonth();
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

  /** What falls due with the signing. */
  Plazo declaracion() {
    return enLaVentana(caso.arranque == null ? caso.cronologia.primero() : caso.arranque);
  }

  Plazo actoPosterior() {
    return enLaVentana(
        caso.arranque == null
            ? caso.cronologia.primero()
            : caso.cronologia.primeroDesde(Etapa.SENSIBILIZACION));
  }

  /** The first act of a kind, or of one that builds on it, and the close of the period at most. */
  Plazo hasta(Etapa etapa) {
    return enLaVentana(caso.cronologia.primeroDesde(etapa));
  }

  Plazo cierre() {
    return enLaVentana(null);
  }

  private Plazo enLaVentana(@Nullable LocalDate dia) {
    return new Plazo(Fechas.primera(dia, cierreDeLaVentana), ventanaDesconocida);
  }

  /**
   * The end of the plan's year; without a launch, when that year would end if the plan had been
   * launched on the last day.
   */
  Plazo seisPasos() {
    if (caso.lanzamiento != null) {
      return finDelAnio();
    }
    if (caso.arranque == null || parametros.ventana() == Ventana.ANIO_DEL_PAL) {
      return Plazo.de(null);
    }
    return new Plazo(masMeses(cierreDeLaVentana, parametros.vigenciaMeses()), ventanaDesconocida);
  }

  Plazo lanzamiento() {
    return Plazo.de(caso.lanzamiento);
  }

  Plazo finDelAnio() {
    return Plazo.de(finDelAnio);
  }

  Plazo tablero() {
    return Plazo.de(Fechas.masDias(caso.lanzamiento, parametros.graciaTablero()));
  }

  Plazo monitoreo() {
    return Plazo.de(Fechas.masDias(inicioDelMonitoreo, parametros.graciaMonitoreo()));
  }

  Plazo evaluacion() {
    return Plazo.de(Fechas.masDias(finDelAnio, parametros.graciaEvaluacion()));
  }
}
