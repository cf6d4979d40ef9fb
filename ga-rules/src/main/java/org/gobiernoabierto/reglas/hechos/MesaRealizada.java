package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Sector;

/**
 * A table that was held and counts (§4.1).
 *
 * @param fecha its first day
 * @param trasLaInstalacion whether the Secretariat had been installed by then
 * @param conElFacilitador whether a facilitator elected by the Secretariat supported it
 * @param sectores sectors that took part
 * @param numero index of the table
 */
public record MesaRealizada(
    LocalDate fecha,
    boolean trasLaInstalacion,
    boolean conElFacilitador,
    List<Sector> sectores,
    int numero) {

  /** Place of the table. */
  public String ruta() {
    return "/mesas/" + numero;
  }
}
