package org.gobiernoabierto.reglas.autoria.compilacion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.Parametros;

/** A rule set on which cases are tried, listening to its rules. Not thread-safe. */
public final class ReglasEnPrueba {

  private final ArtefactoDeReglas reglas;
  private final Map<Parametros, Evaluador> evaluadores = new HashMap<>();
  private final OyenteDeReglas oyente =
      new OyenteDeReglas() {
        @Override
        public void hablo(String regla, List<String> hechos) {
          hablaron.add(regla);
        }
      };
  private Set<String> hablaron = new HashSet<>();

  public ReglasEnPrueba(ArtefactoDeReglas reglas) {
    this.reglas = reglas;
  }

  /**
   * What evaluates under a reading.
   *
   * @throws IllegalArgumentException when the rule set cannot be run
   */
  public Evaluador evaluador(Parametros parametros) {
    return evaluadores.computeIfAbsent(
        parametros, leidos -> Ensayo.evaluador(reglas, leidos, oyente));
  }

  /** The facts of an exercise as rules see them, as of a date. */
  public List<Object> hechos(EjercicioLocal ejercicio, LocalDate fecha, Parametros parametros) {
    return Ensayo.hechos(evaluador(parametros), ejercicio, fecha);
  }

  /**
   * Evaluates an exercise.
   *
   * @param evaluador one of this rule set
   * @param quienes to which the names of the rules that speak are added, even when a rule fails
   */
  public Informe evaluar(
      EjercicioLocal ejercicio, LocalDate fecha, Evaluador evaluador, Set<String> quienes) {
    hablaron = quienes;
    return evaluador.evaluar(ejercicio, fecha);
  }
}
