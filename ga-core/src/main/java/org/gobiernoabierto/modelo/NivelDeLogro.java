package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * The level of achievement of one commitment, as a person entered it (§6.4).
 *
 * @param compromiso id of the commitment
 * @param nivel the level
 * @param razon why
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record NivelDeLogro(
    @NotNull @Identificador String compromiso,
    @Nullable String nivel,
    @Nullable String razon,
    Map<String, Object> extensiones) {
  public NivelDeLogro {
    nivel = Textos.oNulo(nivel);
    razon = Textos.oNulo(razon);
    extensiones = Extensiones.copia(extensiones);
  }
}
