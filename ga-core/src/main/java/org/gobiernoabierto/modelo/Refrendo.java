package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A renewal of the Declaration: the signature repeated, usually by new office holders.
 *
 * @param fecha date of the renewal; null when not recorded
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Refrendo(
    @Nullable LocalDate fecha,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Refrendo {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
