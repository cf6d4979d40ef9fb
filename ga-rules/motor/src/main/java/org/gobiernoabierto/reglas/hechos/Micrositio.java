package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open-government microsite (§6.1).
 *
 * @param registro what the exercise records
 * @param url its address; null when not recorded
 */
public record Micrositio(org.gobiernoabierto.modelo.Micrositio registro, @Nullable Direccion url)
    implements Hecho {

  /** Date since when it is online; null when not recorded. */
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public String ruta() {
    return "/seguimiento/micrositio";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
