package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tracking dashboard (§6.2).
 *
 * @param registro what the exercise records
 * @param url its address; null when not recorded
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Tablero(
    org.gobiernoabierto.modelo.Tablero registro, @Nullable Direccion url, boolean cuenta)
    implements Acto {

  /** Date of publication; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public int paso() {
    return 6;
  }

  @Override
  public String ruta() {
    return "/seguimiento/tablero";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
