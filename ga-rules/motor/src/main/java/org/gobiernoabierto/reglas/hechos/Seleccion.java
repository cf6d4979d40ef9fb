package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The selection of the entity for the year's exercises («una vez seleccionadas», §0.1).
 *
 * @param registro what the exercise records
 */
public record Seleccion(org.gobiernoabierto.modelo.Seleccion registro) implements Hecho {

  /** Date of the selection; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public String ruta() {
    return "/seleccion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
