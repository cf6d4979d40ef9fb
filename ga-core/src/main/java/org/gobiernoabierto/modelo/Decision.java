package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision of the Secretariat (§3.1).
 *
 * @param id id of the decision
 * @param fecha date; null when not recorded
 * @param asunto what was decided
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Decision(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    @NotNull Asunto asunto,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Decision {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
