package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of days, since the installation of the Secretariat and up to the date of the report,
 * over which nobody took or left a seat (§3.2). Absent while the installation does not count.
 *
 * @param inicio first day
 * @param fin last day
 * @param enFunciones ids of the members in office; who has an unknown first or last day is not
 *     among them
 */
public record Tramo(LocalDate inicio, LocalDate fin, List<String> enFunciones) implements Hecho {

  public Tramo {
    enFunciones = List.copyOf(enFunciones);
  }

  @Override
  public String ruta() {
    return "/secretariado/integrantes";
  }
}
