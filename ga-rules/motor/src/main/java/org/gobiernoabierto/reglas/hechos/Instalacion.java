package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The act that installs the Secretariat.
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record Instalacion(org.gobiernoabierto.modelo.Instalacion registro, boolean cuenta)
    implements Acto {

  /** Date of the act; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  @Override
  public int paso() {
    return 3;
  }

  @Override
  public String ruta() {
    return "/secretariado/instalacion";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
