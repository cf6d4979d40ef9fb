package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The year that runs from the launch of the plan (§5.1, §5.3). Absent while the launch has not
 * happened or does not count.
 *
 * @param inicio the day of the launch
 * @param fin its last day: the parameter {@code vigenciaMeses} later
 * @param monitoreo the parameter {@code mesesMonitoreo} after the launch (§6.3)
 */
public record AnioDelPlan(LocalDate inicio, LocalDate fin, LocalDate monitoreo) implements Hecho {

  @Override
  public String ruta() {
    return "/plan/lanzamiento";
  }
}
