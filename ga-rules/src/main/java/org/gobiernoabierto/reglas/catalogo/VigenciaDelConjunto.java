package org.gobiernoabierto.reglas.catalogo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a rule set is in force: it is asked only as of these days.
 *
 * @param desde first day; null when it always was
 * @param hasta last day; null when it has no end
 */
public record VigenciaDelConjunto(@Nullable LocalDate desde, @Nullable LocalDate hasta) {

  /** Whether {@code fecha} is one of its days. */
  public boolean incluye(LocalDate fecha) {
    return (desde == null || !fecha.isBefore(desde)) && (hasta == null || !fecha.isAfter(hasta));
  }
}
