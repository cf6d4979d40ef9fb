package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.modelo.Paso;
import org.jspecify.annotations.Nullable;

/**
 * How far the exercise has come (§0.1). One per evaluation.
 *
 * @param pasosSinActo steps that lack their constitutive act, in order
 * @param completo day on which the last of the six steps got its act; null while one lacks it
 * @param actosPosteriores recorded acts of steps 2 to 6, whether they count or not
 * @param lanzamiento launch of the plan; null while it has not happened
 */
public record Recorrido(
    List<Paso> pasosSinActo,
    @Nullable LocalDate completo,
    int actosPosteriores,
    @Nullable LocalDate lanzamiento) {

  public Recorrido {
    pasosSinActo = List.copyOf(pasosSinActo);
  }
}
