package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of one commitment (§6.3).
 *
 * @param compromiso id of the commitment
 * @param calidad its quality
 * @param relevancia its relevance
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record ValoracionDelMonitoreo(
    @NotNull @Identificador String compromiso,
    @Nullable String calidad,
    @Nullable String relevancia,
    Map<String, Object> extensiones) {
  public ValoracionDelMonitoreo {
    calidad = Textos.oNulo(calidad);
    relevancia = Textos.oNulo(relevancia);
    extensiones = Extensiones.copia(extensiones);
  }
}
