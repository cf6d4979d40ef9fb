package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * The 12-month period under the chosen reading (§0.1). Absent while its start is not known.
 *
 * @param inicio first day
 * @param cierre last day
 * @param conclusion day of the act that concludes it; null while it has not happened
 * @param acto what that act is
 * @param dias days from the start to the conclusion, negative when the conclusion comes first; 0
 *     while there is none
 * @param ruta where that act belongs
 */
public record PeriodoDelEjercicio(
    LocalDate inicio,
    LocalDate cierre,
    @Nullable LocalDate conclusion,
    Texto acto,
    long dias,
    String ruta) {}
