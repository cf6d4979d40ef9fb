package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.Instancia;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring six months into the implementation (§6.3).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Monitoreo(org.gobiernoabierto.modelo.Monitoreo registro, boolean cuenta)
    implements Acto {

  /** Date on which it was done; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Who did it; null when not recorded. */
  public @Nullable Instancia realizadoPor() {
    return registro.realizadoPor();
  }

  /** Cut-off date of the progress it rates; when null, its date. */
  public @Nullable LocalDate corte() {
    return registro.corte();
  }

  @Override
  public int paso() {
    return 6;
  }

  @Override
  public String ruta() {
    return "/seguimiento/monitoreo";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
