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
 * The meeting in which the sectors elect their members (§3.3).
 *
 * @param fecha date of the meeting; null when not recorded
 * @param convocantes ids of the actors who called it
 * @param asistentes ids of the actors who attended
 * @param electos ids of the members elected in it
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Eleccion(
    @Nullable LocalDate fecha,
    List<@NotNull @Identificador String> convocantes,
    List<@NotNull @Identificador String> asistentes,
    List<@NotNull @Identificador String> electos,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones) {
  public Eleccion {
    convocantes = Listas.copia(convocantes);
    asistentes = Listas.copia(asistentes);
    electos = Listas.copia(electos);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
