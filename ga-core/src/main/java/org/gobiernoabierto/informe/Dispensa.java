package org.gobiernoabierto.informe;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Accepts the findings of one requirement about one thing, or about all those whose ids are alike,
 * for a reason, until a day. It changes what is done about a finding, never a result.
 *
 * @param ejercicio id of the exercise
 * @param requisito id of the requirement
 * @param elemento the {@link Hallazgo#elemento()} of the findings; a {@code *} in it stands for any
 *     characters, so that {@code *} alone is all of them
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
        && esDe(hallazgo.elemento());
  }

  /** Each part between asterisks where it first comes after the one before it. */
  private boolean esDe(String id) {
    List<String> partes = List.of(elemento.split("\\*", -1));
    String ultima = partes.get(partes.size() - 1);
    if (partes.size() == 1) {
      return elemento.equals(id);
    }
    int desde = partes.get(0).length();
    if (!id.startsWith(partes.get(0))) {
      return false;
    }
    for (String parte : partes.subList(1, partes.size() - 1)) {
      int donde = id.indexOf(parte, desde);
      if (donde < 0) {
        return false;
      }
      desde = donde + parte.length();
    }
    return id.length() - ultima.length() >= desde && id.endsWith(ultima);
  }
}
