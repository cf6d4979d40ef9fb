package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Criterio;
import org.jspecify.annotations.Nullable;

/**
 * A person's recorded appraisal of one quality of a commitment.
 *
 * @param registro what the exercise records
 * @param compromiso id of the commitment appraised
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Valoracion(
    org.gobiernoabierto.modelo.Valoracion registro, String compromiso, String lista, int numero)
    implements Hecho {

  /** The quality appraised. */
  public Criterio criterio() {
    return registro.criterio();
  }

  /** Whether the commitment has it. */
  public boolean favorable() {
    return registro.favorable();
  }

  /** Why; null when not recorded. */
  public @Nullable String razon() {
    return registro.razon();
  }

  /** Who appraised; null when not recorded. */
  public @Nullable String autor() {
    return registro.autor();
  }

  /** When; null when not recorded. */
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
