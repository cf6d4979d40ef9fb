package org.gobiernoabierto.reglas.hechos;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Local Action Plan (PAL): one document, valid for a year (§5.1). Its end is derived, never
 * typed.
 *
 * @param registro what the exercise records
 */
public record Plan(org.gobiernoabierto.modelo.PlanDeAccionLocal registro) implements Hecho {

  /** Context, actors and aims; null when not recorded. */
  public @Nullable String introduccion() {
    return registro.introduccion();
  }

  /** Norms it rests on. */
  public List<String> contextoNormativo() {
    return registro.contextoNormativo();
  }

  /** Its strategic objective; null when not recorded. */
  public @Nullable String objetivoEstrategico() {
    return registro.objetivoEstrategico();
  }

  /** Its specific objectives. */
  public List<String> objetivosEspecificos() {
    return registro.objetivosEspecificos();
  }

  @Override
  public String ruta() {
    return "/plan";
  }

  @Override
  public Map<String, Object> extensiones() {
    return registro.extensiones();
  }
}
