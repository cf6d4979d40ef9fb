package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The selection of the entity for the year's exercises («una vez seleccionadas», §0.1).
 *
 * @param fecha date of the selection; null when not recorded
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Seleccion(
    @Nullable LocalDate fecha,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Seleccion {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
