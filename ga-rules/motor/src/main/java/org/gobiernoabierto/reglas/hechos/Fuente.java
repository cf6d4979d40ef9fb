package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source of the facts of an exercise.
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Fuente(org.gobiernoabierto.modelo.Fuente registro, String lista, int numero)
    implements Hecho {

  /** Short id. */
  public String id() {
    return registro.id();
  }

  /** What it is. */
  public String descripcion() {
    return registro.descripcion();
  }

  /** Where it can be read; null when not recorded. */
  public @Nullable String url() {
    return registro.url();
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
