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
 * A document that contains the plan or a part of it (§5.1).
 *
 * @param id id of the document
 * @param titulo its title
 * @param fecha date of publication; null when not recorded
 * @param url the address where it is published
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record DocumentoDelPlan(
    @NotNull @Identificador String id,
    @Nullable String titulo,
    @Nullable LocalDate fecha,
    @Nullable @Direccion String url,
    Map<String, Object> extensiones) {
  public DocumentoDelPlan {
    titulo = Textos.oNulo(titulo);
    url = Textos.oNulo(url);
    extensiones = Extensiones.copia(extensiones);
  }
}
