package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * An actor joining the exercise (§2.2).
 *
 * @param actor id of the actor
 * @param fecha date of joining; null when not recorded
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Adhesion(
    @NotNull @Identificador String actor,
    @Nullable LocalDate fecha,
    Map<String, Object> extensiones) {
  public Adhesion {
    extensiones = Extensiones.copia(extensiones);
  }
}
