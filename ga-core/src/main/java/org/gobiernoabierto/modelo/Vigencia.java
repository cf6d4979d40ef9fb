package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Map;
import org.gobiernoabierto.modelo.validacion.PeriodoOrdenado;
import org.jspecify.annotations.Nullable;

/**
 * The validity that a plan declares for itself (§5.1).
 *
 * @param inicio first day
 * @param fin last day
 * @param meses how many months it lasts, where the plan says so («un año») and gives no days; null
 *     when it does not say
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@PeriodoOrdenado
@RecordBuilder
public record Vigencia(
    @Nullable LocalDate inicio,
    @Nullable LocalDate fin,
    @Nullable @Min(1) Integer meses,
    Map<String, Object> extensiones)
    implements Periodo {
  public Vigencia {
    extensiones = Extensiones.copia(extensiones);
  }
}
