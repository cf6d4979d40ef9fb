package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A source of the facts of an exercise.
 *
 * @param id short id
 * @param descripcion what it is
 * @param url the address where it can be read
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Fuente(
    @NotNull @Identificador String id,
    @NotBlank String descripcion,
    @Nullable @Direccion String url,
    Map<String, Object> extensiones) {
  public Fuente {
    descripcion = Textos.oNulo(descripcion);
    url = Textos.oNulo(url);
    extensiones = Extensiones.copia(extensiones);
  }
}
