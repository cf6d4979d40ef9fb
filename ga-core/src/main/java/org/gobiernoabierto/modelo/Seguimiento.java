package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up, monitoring and evaluation (§6.1 to §6.4).
 *
 * @param portalDelGarante address of the guarantor body's institutional portal (§6.1)
 * @param micrositio the open-government microsite (§6.1)
 * @param tablero the tracking dashboard (§6.2)
 * @param monitoreo the monitoring at six months (§6.3)
 * @param evaluacion the evaluation after the year (§6.4)
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Seguimiento(
    @Nullable @Direccion String portalDelGarante,
    @Nullable @Valid Micrositio micrositio,
    @Nullable @Valid Tablero tablero,
    @Nullable @Valid Monitoreo monitoreo,
    @Nullable @Valid Evaluacion evaluacion,
    Map<String, Object> extensiones) {
  public Seguimiento {
    portalDelGarante = Textos.oNulo(portalDelGarante);
    extensiones = Extensiones.copia(extensiones);
  }
}
