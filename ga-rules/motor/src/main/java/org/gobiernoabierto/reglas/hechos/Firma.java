package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Sector;

/**
 * One signature under the Joint Declaration (§1.1).
 *
 * @param registro what the exercise records
 * @param fecha day of the signature: its own or, where it has none, that of the event
 * @param sector sector of the actor
 * @param nombre name of the actor, or its id where it has none
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Firma(
    org.gobiernoabierto.modelo.Firma registro,
    LocalDate fecha,
    Sector sector,
    String nombre,
    String lista,
    int numero)
    implements Hecho {

  /** Id of the actor who signed. */
  public String actor() {
    return registro.actor();
  }

  @Override
  public String ruta() {
    return lista + numero;
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
