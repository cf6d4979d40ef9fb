package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or public body that takes part in the exercise. Academia, unions and chambers are
 * civil society; any public body other than the guarantor body is an authority.
 *
 * @param id id that the acts refer to
 * @param sector its sector
 * @param nombre its name; null when not recorded
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Actor(
    @NotNull @Identificador String id,
    @NotNull Sector sector,
    @Nullable String nombre,
    Map<String, Object> extensiones) {
  public Actor {
    nombre = Textos.oNulo(nombre);
    extensiones = Extensiones.copia(extensiones);
  }
}
