package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * A session that explained the exercise (§2.1).
 *
 * @param id id of the session
 * @param fecha first day; null when not recorded
 * @param fin last day; null for one day
 * @param presentaElEjercicio whether the characteristics and scope of the exercise were presented
 * @param asistentes ids of the actors who attended
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record SesionDeSensibilizacion(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    @Nullable LocalDate fin,
    boolean presentaElEjercicio,
    List<@NotNull @Identificador String> asistentes,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones)
    implements Periodo {
  public SesionDeSensibilizacion {
    asistentes = Listas.copia(asistentes);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }

  /** The first day: {@code fecha}. */
  @Override
  public @Nullable LocalDate inicio() {
    return fecha;
  }
}
