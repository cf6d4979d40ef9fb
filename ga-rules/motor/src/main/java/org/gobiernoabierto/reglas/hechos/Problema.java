package org.gobiernoabierto.reglas.hechos;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A public problem that the tables defined (§4.1).
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Problema(org.gobiernoabierto.modelo.Problema registro, String lista, int numero)
    implements Hecho {

  /** Id of the problem. */
  public String id() {
    return registro.id();
  }

  /** What the problem is; null when not recorded. */
  public @Nullable String descripcion() {
    return registro.descripcion();
  }

  /** Ids of the tables that defined it. */
  public List<String> mesas() {
    return registro.mesas();
  }

  /** Whether a table marked it as relevant. */
  public boolean relevante() {
    return registro.relevante();
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
