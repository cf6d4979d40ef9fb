package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.jspecify.annotations.Nullable;

/**
 * A document, page or recording that shows that something happened.
 *
 * @param descripcion what it shows
 * @param url the address where it is published
 * @param fecha date of the document; null when not recorded
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Evidencia(
    @Nullable String descripcion,
    @Nullable @Direccion String url,
    @Nullable LocalDate fecha,
    Map<String, Object> extensiones) {
  public Evidencia {
    descripcion = Textos.oNulo(descripcion);
    url = Textos.oNulo(url);
    extensiones = Extensiones.copia(extensiones);
  }
}
