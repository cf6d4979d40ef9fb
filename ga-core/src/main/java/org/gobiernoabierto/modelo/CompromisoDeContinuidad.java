package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * The commitment to carry on the exercise's activities, as the Declaration states it (§1.1).
 *
 * @param expreso whether the Declaration states it
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record CompromisoDeContinuidad(
    boolean expreso, List<@NotNull @Valid Evidencia> evidencias, Map<String, Object> extensiones) {
  public CompromisoDeContinuidad {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
