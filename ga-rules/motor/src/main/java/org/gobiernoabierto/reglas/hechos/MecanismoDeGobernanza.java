package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The minimum rules of the Secretariat (§3.4).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record MecanismoDeGobernanza(
    org.gobiernoabierto.modelo.MecanismoDeGobernanza registro, boolean cuenta) implements Acto {

  /** Date of adoption; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** Whether it has rules of membership. */
  public boolean reglasDeIntegracion() {
    return registro.reglasDeIntegracion();
  }

  /** Whether it has rules of interaction. */
  public boolean reglasDeInteraccion() {
    return registro.reglasDeInteraccion();
  }

  @Override
  public int paso() {
    return 3;
  }

  @Override
  public String ruta() {
    return "/secretariado/mecanismo";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
