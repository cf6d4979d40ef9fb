package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Periodo;
import org.jspecify.annotations.Nullable;

/** Comparisons of dates that may be missing. */
final class Fechas {

  private Fechas() {}

  static @Nullable LocalDate primera(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  static @Nullable LocalDate ultima(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isAfter(b) ? a : b;
  }

  static @Nullable LocalDate masDias(@Nullable LocalDate desde, @Nullable Integer dias) {
    return desde == null || dias == null ? null : desde.plusDays(dias);
  }

  /** Whether a day lies in a period; a missing end is open. */
  static boolean abarca(Periodo periodo, LocalDate dia) {
    return (periodo.inicio() == null || !periodo.inicio().isAfter(dia))
        && (periodo.fin() == null || !periodo.fin().isBefore(dia));
  }

  /** Whether two periods share a day up to {@code hasta}. */
  static boolean coinciden(Periodo uno, Periodo otro, LocalDate hasta) {
    LocalDate comun = ultima(uno.inicio(), otro.inicio());
    if (comun == null) {
      return true;
    }
    return !comun.isAfter(hasta) && abarca(uno, comun) && abarca(otro, comun);
  }
}
