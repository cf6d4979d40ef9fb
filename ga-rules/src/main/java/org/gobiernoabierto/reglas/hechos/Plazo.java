package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.reglas.catalogo.Vencimiento;

/**
 * A deadline as the catalogue of requirements names it. Absent while no day can be computed.
 *
 * @param vencimiento what falls due with it
 * @param dia last day on which something is on time
 */
public record Plazo(Vencimiento vencimiento, LocalDate dia) implements Hecho {

  @Override
  public String ruta() {
    return "";
  }
}
