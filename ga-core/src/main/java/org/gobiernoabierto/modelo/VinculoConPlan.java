package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;

/**
 * A link to an axis of another plan, such as the state's development plan.
 *
 * @param plan name of the plan
 * @param eje the axis served
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record VinculoConPlan(
    @NotBlank String plan, @NotBlank String eje, Map<String, Object> extensiones) {
  public VinculoConPlan {
    plan = Textos.oNulo(plan);
    eje = Textos.oNulo(eje);
    extensiones = Extensiones.copia(extensiones);
  }
}
