package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable of a commitment (§4.3, §5.3).
 *
 * @param id id of the product, unique within its commitment
 * @param descripcion what is delivered
 * @param entrega date on which it is due
 * @param entregado date on which it was delivered; null while it is not
 * @param url the address where it is published
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Producto(
    @NotNull @Identificador String id,
    @Nullable String descripcion,
    @Nullable LocalDate entrega,
    @Nullable LocalDate entregado,
    @Nullable @Direccion String url,
    Map<String, Object> extensiones) {
  public Producto {
    descripcion = Textos.oNulo(descripcion);
    url = Textos.oNulo(url);
    extensiones = Extensiones.copia(extensiones);
  }
}
