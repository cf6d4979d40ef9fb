package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The presentation of the plan to society, which starts its implementation (§5.2).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Lanzamiento(org.gobiernoabierto.modelo.Lanzamiento registro, boolean cuenta)
    implements Acto {

  /** Date of the event; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Whether the event was public. */
  public boolean publico() {
    return registro.publico();
  }

  @Override
  public int paso() {
    return 5;
  }

  @Override
  public String ruta() {
    return "/plan/lanzamiento";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
