package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The plan once launched (§5.2, §5.3).
 *
 * @param fecha date of the launch
 * @param publico whether the event was public
 * @param ultimaMesa last day of the tables that commitments come from; null when none of them has
 *     one that counts
 * @param elementos its activities and products
 * @param actividades its activities
 * @param cumplidos how many activities and products are fulfilled
 * @param ultimoCumplido day since which all are fulfilled; null while one is not and when there are
 *     none
 */
public record PlanLanzado(
    LocalDate fecha,
    boolean publico,
    @Nullable LocalDate ultimaMesa,
    int elementos,
    int actividades,
    int cumplidos,
    @Nullable LocalDate ultimoCumplido) {}
