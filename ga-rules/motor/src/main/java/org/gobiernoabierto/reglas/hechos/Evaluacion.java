package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Instancia;
import org.jspecify.annotations.Nullable;

/**
 * The performance evaluation after the plan's year (§6.4).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Evaluacion(org.gobiernoabierto.modelo.Evaluacion registro, boolean cuenta)
    implements Acto {

  /** Date on which it was done; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Who coordinated it; null when not recorded. */
  public @Nullable Instancia coordinadaPor() {
    return registro.coordinadaPor();
  }

  @Override
  public int paso() {
    return 6;
  }

  @Override
  public String ruta() {
    return "/seguimiento/evaluacion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
