package org.gobiernoabierto.reglas.hechos;

import java.util.List;
import org.gobiernoabierto.modelo.Calidad;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the Secretariat taken so far (§3.2).
 *
 * @param sector the sector represented
 * @param calidad principal or alternate
 * @param persona key of the person; null when not recorded
 * @param sectoresDeLaPersona sectors that the person represents at some common time
 * @param titularidades principal seats that the person holds at some time in common with this one,
 *     this one included; always 0 for an alternate's seat
 * @param numero index of the membership
 */
public record Asiento(
    Sector sector,
    Calidad calidad,
    @Nullable String persona,
    List<Sector> sectoresDeLaPersona,
    int titularidades,
    int numero) {

  /** Place of the membership. */
  public String ruta() {
    return "/secretariado/integrantes/" + numero;
  }
}
