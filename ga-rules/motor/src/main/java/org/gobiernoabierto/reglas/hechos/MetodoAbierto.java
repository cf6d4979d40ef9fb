package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is done, documented so that others can repeat it.
 *
 * @param registro what the exercise records
 * @param compromiso id of its commitment
 * @param ruta its place
 */
public record MetodoAbierto(
    org.gobiernoabierto.modelo.MetodoAbierto registro, String compromiso, String ruta)
    implements Hecho {

  /** Where the method is documented; null when not recorded. */
  public @Nullable String documento() {
    return registro.documento();
  }

  /** Licence of that document; null when not recorded. */
  public @Nullable String licencia() {
    return registro.licencia();
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
