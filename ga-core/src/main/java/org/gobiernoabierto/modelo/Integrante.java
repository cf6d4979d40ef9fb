package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the Secretariat and who holds it over a period (§3.2, §3.3).
 *
 * @param id id of the membership
 * @param persona stable key of the person, not necessarily a name; null when not recorded
 * @param institucion where the person comes from, as the source tells it; null when not recorded
 * @param perfil what is told of the person instead of a name; null when nothing is
 * @param sector the sector represented
 * @param calidad principal or alternate
 * @param actor id of the organisation or body the person comes from
 * @param inicio first day in office; null when not recorded
 * @param fin last day in office; null while in office
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Integrante(
    @NotNull @Identificador String id,
    @Nullable String persona,
    @Nullable String institucion,
    @Nullable String perfil,
    @NotNull Sector sector,
    @NotNull Calidad calidad,
    @Nullable @Identificador String actor,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    Map<String, Object> extensiones)
    implements Periodo {
  public Integrante {
    persona = Textos.oNulo(persona);
    institucion = Textos.oNulo(institucion);
    perfil = Textos.oNulo(perfil);
    extensiones = Extensiones.copia(extensiones);
  }
}
