package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Joint Declaration, whose signature starts the exercise formally (§1.1, §1.2).
 *
 * @param registro what the exercise records
 */
public record Declaracion(org.gobiernoabierto.modelo.Declaracion registro) implements Hecho {

  /** Date of the signing event; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public String ruta() {
    return "/declaracion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
