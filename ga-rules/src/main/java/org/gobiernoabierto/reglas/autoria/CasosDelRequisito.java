package org.gobiernoabierto.reglas.autoria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.ReglasAdicionales;
import org.gobiernoabierto.reglas.parametros.Parametros;
import org.jspecify.annotations.Nullable;

/** The cases of a requirement, read once to be tried on many rule sets. Immutable. */
final class CasosDelRequisito {

  private final List<Leido> casos;

  CasosDelRequisito(List<Caso> casos, DocumentoBase base) {
    this.casos =
        casos.stream()
            .map(c -> new Leido(c, c.ejercicio(base), c.parametros(), c.esperado()))
            .toList();
  }

  /**
   * The first case that gives something else than it states.
   *
   * @return null when all give what they state
   * @throws IllegalArgumentException when the rule set cannot be run
   */
  @Nullable Caso fallido(ReglasAdicionales reglas) {
    Map<Parametros, Evaluador> evaluadores = new HashMap<>();
    Map<Parametros, Evaluador> escuchados = new HashMap<>();
    Set<String> hablaron = new HashSet<>();
    OyenteDeReglas oyente =
        new OyenteDeReglas() {
          @Override
          public void hablo(String regla, List<String> hechos) {
            hablaron.add(regla);
          }
        };
    for (Leido leido : casos) {
      hablaron.clear();
      Evaluador evaluador =
          leido.caso().diceQuienHabla()
              ? escuchados.computeIfAbsent(
                  leido.parametros(), p -> Ensayo.evaluador(reglas, p, oyente))
              : evaluadores.computeIfAbsent(leido.parametros(), p -> Ensayo.evaluador(reglas, p));
      if (!leido.seCumple(evaluador, hablaron)) {
        return leido.caso();
      }
    }
    return null;
  }

  private record Leido(
      Caso caso, EjercicioLocal ejercicio, Parametros parametros, List<String> esperado) {

    /** A rule that fails does not give what the case states. */
    boolean seCumple(Evaluador evaluador, Set<String> hablaron) {
      try {
        Informe informe = evaluador.evaluar(ejercicio, caso.fecha());
        return informe.errores().isEmpty() && caso.encontrado(informe, hablaron).equals(esperado);
      } catch (RuntimeException e) {
        return false;
      }
    }
  }
}
