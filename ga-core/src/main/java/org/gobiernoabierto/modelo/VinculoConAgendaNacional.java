package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A link to the national open-government agenda (§4.2).
 *
 * @param plan id of the national plan, as in the catalogue
 * @param eje id of an axis of that plan
 * @param punto an item of that plan
 */
@RecordBuilder
public record VinculoConAgendaNacional(
    @NotBlank String plan, @Nullable String eje, @Nullable String punto) {
  public VinculoConAgendaNacional {
    eje = Textos.oNulo(eje);
    punto = Textos.oNulo(punto);
  }
}
