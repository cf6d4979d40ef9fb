package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The plan once launched (§5.2, §5.3).
 *
 * @param fecha date of the launch
 * @param publico whether the event was public
 * @param ultimaMesa last table that a commitment comes from; null when not recorded
 * @param elementos its activities and products
 * @param actividades its activities
 * @param cumplidos how many activities and products are fulfilled
 * @param ultimoCumplido day since which all are fulfilled; null while one is not
 */
public record PlanLanzado(
    LocalDate fecha,
    boolean publico,
    @Nullable LocalDate ultimaMesa,
    int elementos,
    int actividades,
    int cumplidos,
    @Nullable LocalDate ultimoCumplido) {}
