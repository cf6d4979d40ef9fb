package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment is done, documented so that others can repeat it.
 *
 * @param documento what documents the method: a title or an address
 * @param licencia licence of that document
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record MetodoAbierto(
    @Nullable String documento, @Nullable String licencia, Map<String, Object> extensiones) {
  public MetodoAbierto {
    documento = Textos.oNulo(documento);
    licencia = Textos.oNulo(licencia);
    extensiones = Extensiones.copia(extensiones);
  }
}
