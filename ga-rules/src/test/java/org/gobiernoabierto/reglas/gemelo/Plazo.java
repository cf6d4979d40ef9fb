package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param dia last day to do it in time; null while there is none
 * @param pendeDeLaSeleccion whether the period may close before {@code dia}, on a day that is not
 *     known because that of the selection is not
 */
record Plazo(@Nullable LocalDate dia, boolean pendeDeLaSeleccion) {

  /** A deadline that does not hang on the 12-month period. */
  static Plazo de(@Nullable LocalDate dia) {
    return new Plazo(dia, false);
  }
}
