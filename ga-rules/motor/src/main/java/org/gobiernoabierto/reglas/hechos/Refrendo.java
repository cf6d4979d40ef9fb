package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A renewal of the Declaration: the signature repeated, usually by new office holders.
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Refrendo(
    org.gobiernoabierto.modelo.Refrendo registro, boolean cuenta, String lista, int numero)
    implements Hecho {

  /** Date of the renewal; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
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
