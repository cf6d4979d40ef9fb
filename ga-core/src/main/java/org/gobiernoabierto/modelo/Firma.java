package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * One signature under the Joint Declaration (§1.1).
 *
 * @param actor id of the actor who signed
 * @param fecha date of the signature when it differs from the event's; null otherwise
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Firma(
    @NotNull @Identificador String actor,
    @Nullable LocalDate fecha,
    Map<String, Object> extensiones) {
  public Firma {
    extensiones = Extensiones.copia(extensiones);
  }
}
