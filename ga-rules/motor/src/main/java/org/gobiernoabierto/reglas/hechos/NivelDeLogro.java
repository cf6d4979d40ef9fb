package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The level of achievement of one commitment, as a person entered it (§6.4).
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record NivelDeLogro(
    org.gobiernoabierto.modelo.NivelDeLogro registro, String lista, int numero) implements Hecho {

  /** Id of the commitment. */
  public String compromiso() {
    return registro.compromiso();
  }

  /** The level; null when not recorded. */
  public @Nullable String nivel() {
    return registro.nivel();
  }

  /** Why; null when not recorded. */
  public @Nullable String razon() {
    return registro.razon();
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
