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
 * Who helps to coordinate the making of the plan (§3.4).
 *
 * @param id id of the facilitator
 * @param persona stable key of the person; null when not recorded
 * @param institucion where the facilitator comes from, as the source tells it; null when not
 *     recorded
 * @param perfil what is told of the person instead of a name; null when nothing is
 * @param actor id of the organisation or body the facilitator comes from; null when not recorded
 * @param electoPorElSecretariado whether the Secretariat elected the facilitator
 * @param inicio date of the election; null when not recorded
 * @param fin last day; null while in office
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Facilitador(
    @NotNull @Identificador String id,
    @Nullable String persona,
    @Nullable String institucion,
    @Nullable String perfil,
    @Nullable @Identificador String actor,
    boolean electoPorElSecretariado,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    Map<String, Object> extensiones)
    implements Periodo {
  public Facilitador {
    persona = Textos.oNulo(persona);
    institucion = Textos.oNulo(institucion);
    perfil = Textos.oNulo(perfil);
    extensiones = Extensiones.copia(extensiones);
  }
}
