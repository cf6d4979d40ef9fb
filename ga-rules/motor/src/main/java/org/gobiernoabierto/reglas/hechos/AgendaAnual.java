package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The annual work agenda of the Secretariat (§3.4).
 *
 * @param registro what the exercise records
 * @param cuenta whether it happened by the date of the report and not before the Declaration (§1.2)
 */
public record AgendaAnual(org.gobiernoabierto.modelo.AgendaAnual registro, boolean cuenta)
    implements Acto {

  /** Date of adoption; null when not recorded. */
  @Override
  public @Nullable LocalDate fecha() {
    return registro.fecha();
  }

  /** First day covered; null when not recorded. */
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Last day covered; null when not recorded. */
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  @Override
  public int paso() {
    return 3;
  }

  @Override
  public String ruta() {
    return "/secretariado/agenda";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
