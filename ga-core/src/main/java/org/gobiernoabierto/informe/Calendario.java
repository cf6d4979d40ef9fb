package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;

/**
 * Every deadline of an exercise as of a date.
 *
 * @param ejercicio id of the exercise
 * @param fecha the date
 * @param plazos the deadlines by date, those without one last
 */
public record Calendario(String ejercicio, LocalDate fecha, List<Plazo> plazos) {

  public Calendario {
    plazos = List.copyOf(plazos);
  }
}
