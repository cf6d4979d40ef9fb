package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.jspecify.annotations.Nullable;

/**
 * The open-government microsite (§6.1).
 *
 * @param url its address
 * @param fecha date since when it is online; null when not recorded
 * @param evidencias the evidence published on it
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Micrositio(
    @Nullable @Direccion String url,
    @Nullable LocalDate fecha,
    List<@NotNull @Valid EvidenciaPublicada> evidencias,
    Map<String, Object> extensiones) {
  public Micrositio {
    url = Textos.oNulo(url);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
