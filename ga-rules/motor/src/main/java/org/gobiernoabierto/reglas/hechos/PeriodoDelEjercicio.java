package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The 12-month period of §0.1, counted as the parameter {@code ventana} reads it. Absent while what
 * it is counted from has not happened.
 *
 * @param inicio the day it is counted from
 * @param cierre its last day: {@code ventanaMeses} later
 */
public record PeriodoDelEjercicio(LocalDate inicio, LocalDate cierre) implements Hecho {

  @Override
  public String ruta() {
    return "";
  }
}
