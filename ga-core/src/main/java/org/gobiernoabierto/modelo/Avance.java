package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * Reported progress of one activity or product.
 *
 * @param elemento the activity or product, as {@link ElementosDelPlan} looks it up
 * @param estado its state
 * @param porcentaje progress in per cent, 0 to 100; null when not reported
 * @param evidencia address of the evidence
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Avance(
    @NotNull @Identificador(deElemento = true) String elemento,
    @NotNull EstadoDeAvance estado,
    @Nullable @Min(0) @Max(100) Integer porcentaje,
    @Nullable @Direccion String evidencia,
    Map<String, Object> extensiones) {
  public Avance {
    evidencia = Textos.oNulo(evidencia);
    extensiones = Extensiones.copia(extensiones);
  }
}
