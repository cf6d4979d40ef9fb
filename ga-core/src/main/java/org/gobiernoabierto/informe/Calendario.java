package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;

/**
 * Every deadline of an exercise as of a date.
 *
 * @param ejercicio id of the exercise
 * @param fecha the date
 * @param plazos the deadlines by date, those without one last
 * @param puedeHaberMas whether there may be deadlines of activities and products that are declared
 *     unknown
 */
public record Calendario(
    String ejercicio, LocalDate fecha, List<Plazo> plazos, boolean puedeHaberMas) {

  public Calendario {
    plazos = List.copyOf(plazos);
  }
}
