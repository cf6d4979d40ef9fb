package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An update of the tracking dashboard (§6.2).
 *
 * @param fecha date of the update; null when not recorded
 * @param avances the progress it reports
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Actualizacion(
    @Nullable LocalDate fecha,
    List<@NotNull @Valid Avance> avances,
    Map<String, Object> extensiones) {
  public Actualizacion {
    avances = Listas.copia(avances);
    extensiones = Extensiones.copia(extensiones);
  }
}
