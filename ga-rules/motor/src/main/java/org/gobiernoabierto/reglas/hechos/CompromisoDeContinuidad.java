package org.gobiernoabierto.reglas.hechos;

import java.util.Map;

/**
 * The commitment to carry on the exercise's activities, as the Declaration states it (§1.1).
 *
 * @param registro what the exercise records
 */
public record CompromisoDeContinuidad(org.gobiernoabierto.modelo.CompromisoDeContinuidad registro)
    implements Hecho {

  /** Whether the Declaration states it. */
  public boolean expreso() {
    return registro.expreso();
  }

  @Override
  public String ruta() {
    return "/declaracion/continuidad";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
