package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every deadline of an exercise as of a date.
 *
 * @param ejercicio id of the exercise; null when it has none, which is a fault of its shape
 * @param fecha the date
 * @param periodo the period of the exercise (§0.1); null while what starts it is not known
 * @param anioDelPlan the plan's year (§5.1), from its launch; null while it is not launched
 * @param plazos the deadlines by date, those without one last
 * @param puedeHaberMas whether there may be deadlines of activities and products that are declared
 *     unknown
 */
public record Calendario(
    @Nullable String ejercicio,
    LocalDate fecha,
    @Nullable Tramo periodo,
    @Nullable Tramo anioDelPlan,
    List<Plazo> plazos,
    boolean puedeHaberMas) {

  public Calendario {
    plazos = List.copyOf(plazos);
  }
}
