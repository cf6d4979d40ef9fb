package org.gobiernoabierto.informe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one result of one requirement.
 *
 * @param requisito the requirement
 * @param resultado its result as of the report's date
 * @param vence last day on which it can be met in time; null when none can be computed
 */
public record Dictamen(Requisito requisito, Resultado resultado, @Nullable LocalDate vence) {}
