package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * The cohort of an exercise, by its year.
 *
 * @param anio the year
 */
@RecordBuilder
public record Edicion(@Min(2015) @Max(2100) int anio) {}
