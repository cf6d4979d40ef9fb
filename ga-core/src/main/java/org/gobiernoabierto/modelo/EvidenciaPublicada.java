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
 * Evidence of one activity of the Secretariat published on the microsite (§6.1).
 *
 * @param acto id of the session, decision or table that it documents
 * @param fecha date of publication; null when not recorded
 * @param url its address
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record EvidenciaPublicada(
    @NotNull @Identificador String acto,
    @Nullable LocalDate fecha,
    @Nullable @Direccion String url,
    Map<String, Object> extensiones) {
  public EvidenciaPublicada {
    url = Textos.oNulo(url);
    extensiones = Extensiones.copia(extensiones);
  }
}
