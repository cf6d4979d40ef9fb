package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A link to the national open-government agenda (§4.2).
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param titulo title of its commitment, or its id where it has none
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record VinculoConAgendaNacional(
    org.gobiernoabierto.modelo.VinculoConAgendaNacional registro,
    String compromiso,
    String titulo,
    String lista,
    int numero)
    implements Hecho {

  /** Id of the national plan, as in the catalogue. */
  public String plan() {
    return registro.plan();
  }

  /** Id of an axis of that plan; null when not recorded. */
  public @Nullable String eje() {
    return registro.eje();
  }

  /** An item of that plan; null when not recorded. */
  public @Nullable String punto() {
    return registro.punto();
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
