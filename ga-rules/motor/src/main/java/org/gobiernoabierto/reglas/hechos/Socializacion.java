package org.gobiernoabierto.reglas.hechos;

import java.util.Map;

/**
 * Awareness and outreach (§2.1, §2.2).
 *
 * @param registro what the exercise records
 */
public record Socializacion(org.gobiernoabierto.modelo.Socializacion registro) implements Hecho {

  @Override
  public String ruta() {
    return "/socializacion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
