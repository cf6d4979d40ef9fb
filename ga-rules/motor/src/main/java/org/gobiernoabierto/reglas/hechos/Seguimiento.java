package org.gobiernoabierto.reglas.hechos;

import java.util.Map;

/**
 * Follow-up, monitoring and evaluation (§6.1 to §6.4).
 *
 * @param registro what the exercise records
 */
public record Seguimiento(org.gobiernoabierto.modelo.Seguimiento registro) implements Hecho {

  @Override
  public String ruta() {
    return "/seguimiento";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
