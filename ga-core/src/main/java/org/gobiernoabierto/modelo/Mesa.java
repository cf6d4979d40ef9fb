package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * A participatory table (§4.1).
 *
 * @param id id of the table
 * @param fecha first day; null when not recorded
 * @param fin last day; null for one day
 * @param tema its theme
 * @param participantes ids of the actors who took part
 * @param funcionarios whether public officials took part
 * @param facilitador id of the facilitator who supported it
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Mesa(
    @NotNull @Identificador String id,
    @Nullable LocalDate fecha,
    @Nullable LocalDate fin,
    @Nullable String tema,
    List<@NotNull @Identificador String> participantes,
    boolean funcionarios,
    @Nullable @Identificador String facilitador,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones)
    implements Periodo {
  public Mesa {
    tema = Textos.oNulo(tema);
    participantes = Listas.copia(participantes);
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }

  /** The first day: {@code fecha}. */
  @Override
  public @Nullable LocalDate inicio() {
    return fecha;
  }
}
