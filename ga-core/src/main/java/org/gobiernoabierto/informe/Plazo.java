package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of an exercise.
 *
 * @param id stable within the exercise: the requirement's id, or that and the id of an activity,
 *     product or update
 * @param requisito id of the requirement
 * @param asunto what is due
 * @param vence last day on time; null when it cannot be computed
 * @param estado where it stands
 * @param pendeDe the act on which the date hangs, which has not happened or is not known; null when
 *     {@code vence} is known
 * @param responsable who must act
 * @param ruta JSON Pointer of an activity or product; empty otherwise
 * @param fundamento the sentences it comes from
 */
public record Plazo(
    String id,
    String requisito,
    Texto asunto,
    @Nullable LocalDate vence,
    EstadoDePlazo estado,
    @Nullable Texto pendeDe,
    Responsable responsable,
    String ruta,
    List<Fundamento> fundamento) {

  public Plazo {
    fundamento = List.copyOf(fundamento);
  }
}
