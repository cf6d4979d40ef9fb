package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * An actor joining the exercise (§2.2).
 *
 * @param actor id of the actor
 * @param fecha date of joining; null when not recorded
 */
@RecordBuilder
public record Adhesion(@NotNull @Identificador String actor, @Nullable LocalDate fecha) {}
