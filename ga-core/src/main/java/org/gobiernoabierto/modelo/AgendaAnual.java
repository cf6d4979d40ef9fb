package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * The annual work agenda of the Secretariat (§3.4).
 *
 * @param fecha date of adoption; null when not recorded
 * @param inicio first day covered
 * @param fin last day covered
 * @param evidencias documents that show it; never null
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record AgendaAnual(
    @Nullable LocalDate fecha,
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    List<@NotNull @Valid Evidencia> evidencias,
    Map<String, Object> extensiones)
    implements Periodo {
  public AgendaAnual {
    evidencias = Listas.copia(evidencias);
    extensiones = Extensiones.copia(extensiones);
  }
}
