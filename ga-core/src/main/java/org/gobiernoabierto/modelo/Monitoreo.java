package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring six months into the implementation (§6.3).
 *
 * @param fecha date on which it was done; null when not recorded
 * @param realizadoPor who did it
 * @param corte cut-off date of the progress it rates; when null, its date
 * @param compromisos its ratings of commitments
 * @param actividades its ratings of the progress of activities
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Monitoreo(
    @Nullable LocalDate fecha,
    @Nullable Instancia realizadoPor,
    @Nullable LocalDate corte,
    List<@NotNull @Valid ValoracionDelMonitoreo> compromisos,
    List<@NotNull @Valid Avance> actividades,
    Map<String, Object> extensiones) {
  public Monitoreo {
    compromisos = Listas.copia(compromisos);
    actividades = Listas.copia(actividades);
    extensiones = Extensiones.copia(extensiones);
  }
}
