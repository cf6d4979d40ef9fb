package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a place of which others say something else, or what was inferred of it. A
 * result stands only if it is the same by all versions; an inferred one is a guess, so it stands
 * only if it is the same whatever the place holds.
 *
 * @param valor what would stand there, as JSON writes it without quotes: {@code 2017-02-15}, {@code
 *     AUTORIDAD}, {@code osc-1}, {@code true}
 * @param fuente who says it, or from what it was inferred; null when that is not said
 * @param inferida whether no source says it
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record VersionDelDato(
    @NotBlank String valor,
    @Nullable String fuente,
    boolean inferida,
    Map<String, Object> extensiones) {

  public VersionDelDato {
    valor = Textos.oNulo(valor);
    fuente = Textos.oNulo(fuente);
    extensiones = Extensiones.copia(extensiones);
  }
}
