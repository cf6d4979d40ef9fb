package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one result of one requirement.
 *
 * @param requisito the requirement
 * @param resultado its result as of the report's date
 * @param vence last day on which it can be met in time; null when none can be computed
 * @param posibilidades where the result is {@code NO_DETERMINABLE} because of what is not known,
 *     the results between which it lies, each with one way to come to it; empty otherwise
 */
public record Dictamen(
    Requisito requisito,
    Resultado resultado,
    @Nullable LocalDate vence,
    List<Posibilidad> posibilidades) {

  public Dictamen {
    posibilidades = List.copyOf(posibilidades);
  }

  /** A result that does not rest on anything unknown. */
  public Dictamen(Requisito requisito, Resultado resultado, @Nullable LocalDate vence) {
    this(requisito, resultado, vence, List.of());
  }
}
