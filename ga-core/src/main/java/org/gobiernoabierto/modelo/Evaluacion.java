package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The performance evaluation after the plan's year (§6.4).
 *
 * @param fecha date on which it was done; null when not recorded
 * @param coordinadaPor who coordinated it
 * @param logros the level of achievement of each commitment
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Evaluacion(
    @Nullable LocalDate fecha,
    @Nullable Instancia coordinadaPor,
    List<@NotNull @Valid NivelDeLogro> logros,
    Map<String, Object> extensiones) {
  public Evaluacion {
    logros = Listas.copia(logros);
    extensiones = Extensiones.copia(extensiones);
  }
}
