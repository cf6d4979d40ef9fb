package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/**
 * A person's recorded appraisal of one quality of a commitment.
 *
 * @param criterio the quality appraised
 * @param favorable whether the commitment has it
 * @param razon why
 * @param autor who appraised
 * @param fecha when; null when not recorded
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Valoracion(
    @NotNull Criterio criterio,
    boolean favorable,
    @Nullable String razon,
    @Nullable String autor,
    @Nullable LocalDate fecha,
    Map<String, Object> extensiones) {
  public Valoracion {
    razon = Textos.oNulo(razon);
    autor = Textos.oNulo(autor);
    extensiones = Extensiones.copia(extensiones);
  }
}
