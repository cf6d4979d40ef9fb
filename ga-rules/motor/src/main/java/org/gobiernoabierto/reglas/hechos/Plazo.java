package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * A deadline as the catalogue of requirements names it. Absent while no day can be computed.
 *
 * @param vencimiento its name, such as {@code LANZAMIENTO}
 * @param dia last day on which something is on time
 */
public record Plazo(String vencimiento, LocalDate dia) implements Hecho {

  @Override
  public String ruta() {
    return "";
  }
}
