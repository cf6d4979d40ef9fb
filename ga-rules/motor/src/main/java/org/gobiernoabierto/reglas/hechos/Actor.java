package org.gobiernoabierto.reglas.hechos;

import java.util.Map;
import org.gobiernoabierto.modelo.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or public body that takes part in the exercise. Academia, unions and chambers are
 * civil society; any public body other than the guarantor body is an authority.
 *
 * @param registro what the exercise records
 * @param lista place of the list that it stands in, with its final slash
 * @param numero its index in the list
 */
public record Actor(org.gobiernoabierto.modelo.Actor registro, String lista, int numero)
    implements Hecho {

  /** Id that the acts refer to. */
  public String id() {
    return registro.id();
  }

  /** Its sector. */
  public Sector sector() {
    return registro.sector();
  }

  /** Its name; null when not recorded. */
  public @Nullable String nombre() {
    return registro.nombre();
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
