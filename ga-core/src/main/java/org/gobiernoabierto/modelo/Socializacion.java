package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Awareness and outreach among more local actors (§2.1, §2.2).
 *
 * @param convocatorias calls to key actors
 * @param sesiones awareness sessions
 * @param adhesiones actors who joined
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Socializacion(
    List<@NotNull @Valid Convocatoria> convocatorias,
    List<@NotNull @Valid SesionDeSensibilizacion> sesiones,
    List<@NotNull @Valid Adhesion> adhesiones,
    Map<String, Object> extensiones) {
  public Socializacion {
    convocatorias = Listas.copia(convocatorias);
    sesiones = Listas.copia(sesiones);
    adhesiones = Listas.copia(adhesiones);
    extensiones = Extensiones.copia(extensiones);
  }
}
