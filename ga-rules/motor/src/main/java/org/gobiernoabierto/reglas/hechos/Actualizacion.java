package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An update of the tracking dashboard (§6.2).
 *
 * @param registro what the exercise records
 * @param siguiente day of the update that follows it; null while none does
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Actualizacion(
    org.gobiernoabierto.modelo.Actualizacion registro,
    @Nullable LocalDate siguiente,
    String lista,
    int numero)
    implements Hecho {

  /** Date of the update; null when not recorded. */
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
