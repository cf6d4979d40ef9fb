package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/**
 * A link to the national open-government agenda (§4.2).
 *
 * @param plan id of the national plan, as in the catalogue
 * @param eje id of an axis of that plan
 * @param punto an item of that plan
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record VinculoConAgendaNacional(
    @NotBlank String plan,
    @Nullable String eje,
    @Nullable String punto,
    Map<String, Object> extensiones) {
  public VinculoConAgendaNacional {
    plan = Textos.oNulo(plan);
    eje = Textos.oNulo(eje);
    punto = Textos.oNulo(punto);
    extensiones = Extensiones.copia(extensiones);
  }
}
