package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The validity that a plan declares for itself (§5.1).
 *
 * @param registro what the exercise records
 */
public record Vigencia(org.gobiernoabierto.modelo.Vigencia registro) implements Hecho {

  /** First day; null when not recorded. */
  public @Nullable LocalDate inicio() {
    return registro.inicio();
  }

  /** Last day; null when not recorded. */
  public @Nullable LocalDate fin() {
    return registro.fin();
  }

  /** Months that it lasts, where only that is recorded; null when not recorded. */
  public @Nullable Integer meses() {
    return registro.meses();
  }

  @Override
  public String ruta() {
    return "/plan/vigencia";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
