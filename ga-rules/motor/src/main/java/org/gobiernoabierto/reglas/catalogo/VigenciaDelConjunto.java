package org.gobiernoabierto.reglas.catalogo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a rule set is in force: it governs what began on these days, as it says itself.
 *
 * @param desde first day; null when it always was
 * @param hasta last day; null when it has no end
 */
public record VigenciaDelConjunto(@Nullable LocalDate desde, @Nullable LocalDate hasta) {

  /** Whether {@code fecha} is one of its days. */
  public boolean incluye(LocalDate fecha) {
    return (desde == null || !fecha.isBefore(desde)) && (hasta == null || !fecha.isAfter(hasta));
  }

  /** Whether both have a day in common. */
  public boolean seCruzaCon(VigenciaDelConjunto otra) {
    return (hasta == null || otra.desde == null || !otra.desde.isAfter(hasta))
        && (otra.hasta == null || desde == null || !desde.isAfter(otra.hasta));
  }
}
