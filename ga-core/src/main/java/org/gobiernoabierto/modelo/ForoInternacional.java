package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forum with a workshop held in the framework of the signing event (§1.3).
 *
 * @param fecha first day; when null, the day of the signing event; null when not recorded
 * @param taller whether its workshop was given
 * @param asistencia whether representatives of the entity attended
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record ForoInternacional(
    @Nullable LocalDate fecha,
    boolean taller,
    boolean asistencia,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public ForoInternacional {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
