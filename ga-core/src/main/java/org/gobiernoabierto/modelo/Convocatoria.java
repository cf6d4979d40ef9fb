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
 * A call to key social and governmental actors (§2.1).
 *
 * @param id id of the call
 * @param fecha date of the call; null when not recorded
 * @param convocantes ids of the actors who called
 * @param sectores sectors called
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Convocatoria(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    List<@NotNull @Identificador String> convocantes,
    List<@NotNull Sector> sectores,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Convocatoria {
    convocantes = Listas.copia(convocantes);
    sectores = Listas.copia(sectores);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
