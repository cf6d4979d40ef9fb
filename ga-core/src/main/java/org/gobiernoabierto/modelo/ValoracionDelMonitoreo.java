package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of one commitment (§6.3).
 *
 * @param compromiso id of the commitment
 * @param calidad its quality
 * @param relevancia its relevance
 */
@RecordBuilder
public record ValoracionDelMonitoreo(
    @NotNull @Identificador String compromiso,
    @Nullable String calidad,
    @Nullable String relevancia) {
  public ValoracionDelMonitoreo {
    calidad = Textos.oNulo(calidad);
    relevancia = Textos.oNulo(relevancia);
  }
}
