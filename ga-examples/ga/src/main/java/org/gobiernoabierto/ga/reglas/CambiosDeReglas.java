package org.gobiernoabierto.ga.reglas;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a rule set does to many exercises.
 *
 * @param vieja the rule set before
 * @param nueva the rule set after
 * @param fecha the date as of which all were evaluated; null for each as of the day that its data
 *     go to, or today
 * @param ejercicios how many were evaluated
 * @param sinEvaluar how many could not be
 * @param cambios the results that differ, by requirement and then as the exercises came
 */
record CambiosDeReglas(
    ConjuntoDeReglas vieja,
    ConjuntoDeReglas nueva,
    @Nullable LocalDate fecha,
    int ejercicios,
    int sinEvaluar,
    List<CambioDeResultado> cambios) {

  CambiosDeReglas {
    cambios = List.copyOf(cambios);
  }

  /** How many exercises have a result that differs. */
  long distintos() {
    return cambios.stream().map(CambioDeResultado::origen).distinct().count();
  }

  long cuantos(Efecto efecto) {
    return cambios.stream().filter(cambio -> cambio.efecto() == efecto).count();
  }
}
