package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;

/**
 * A link to an axis of another plan, such as the state's development plan.
 *
 * @param plan name of the plan
 * @param eje the axis served
 */
@RecordBuilder
public record VinculoConPlan(@NotBlank String plan, @NotBlank String eje) {}
