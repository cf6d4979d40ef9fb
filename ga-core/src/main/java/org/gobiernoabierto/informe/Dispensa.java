package org.gobiernoabierto.informe;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Accepts the findings of one requirement about one thing, for a reason, until a day. It changes
 * what is done about a finding, never a result.
 *
 * @param ejercicio id of the exercise
 * @param requisito id of the requirement
 * @param elemento the {@link Hallazgo#elemento()} of the findings
 * @param autor who accepts them
 * @param motivo why
 * @param fundamentoLegal on what legal ground
 * @param desde the first day on which it holds: it excuses no report as of an earlier one
 * @param vence the last day on which it holds
 */
@RecordBuilder
public record Dispensa(
    @NotBlank String ejercicio,
    @NotBlank String requisito,
    @NotBlank String elemento,
    @NotBlank String autor,
    @NotBlank String motivo,
    @NotBlank String fundamentoLegal,
    @NotNull LocalDate desde,
    @NotNull LocalDate vence) {

  boolean vigente(LocalDate fecha) {
    return !fecha.isBefore(desde) && !fecha.isAfter(vence);
  }

  boolean acepta(Informe informe, Hallazgo hallazgo) {
    return ejercicio.equals(informe.ejercicio())
        && requisito.equals(hallazgo.requisito())
        && elemento.equals(hallazgo.elemento());
  }
}
