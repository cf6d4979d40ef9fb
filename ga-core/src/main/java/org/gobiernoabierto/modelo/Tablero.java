package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Direccion;
import org.jspecify.annotations.Nullable;

/**
 * The tracking dashboard (§6.2).
 *
 * @param url its address
 * @param fecha date of publication; null when not recorded
 * @param actividades the activities it tracks, as printed on it; those of the plan as {@link
 *     ElementosDelPlan} looks them up
 * @param actualizaciones its updates
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Tablero(
    @Nullable @Direccion String url,
    @Nullable LocalDate fecha,
    List<@NotNull String> actividades,
    List<@NotNull @Valid Actualizacion> actualizaciones,
    Map<String, Object> extensiones) {
  public Tablero {
    url = Textos.oNulo(url);
    actividades = Listas.copia(actividades);
    actualizaciones = Listas.copia(actualizaciones);
    extensiones = Extensiones.copia(extensiones);
  }
}
