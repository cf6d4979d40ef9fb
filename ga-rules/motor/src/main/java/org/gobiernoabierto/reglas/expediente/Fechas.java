package org.gobiernoabierto.reglas.expediente;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earlier and the later of two days, where null stands for no day. */
final class Fechas {

  private Fechas() {}

  static @Nullable LocalDate primera(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isBefore(a) ? b : a;
  }

  static @Nullable LocalDate ultima(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.isAfter(a) ? b : a;
  }
}
