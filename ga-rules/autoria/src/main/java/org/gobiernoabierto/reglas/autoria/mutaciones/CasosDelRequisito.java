package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.gobiernoabierto.reglas.autoria.compilacion.ReglasEnPrueba;
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
  @Nullable Caso fallido(ArtefactoDeReglas reglas) {
    ReglasEnPrueba prueba = new ReglasEnPrueba(reglas);
    for (Leido leido : casos) {
      if (!leido.seCumple(prueba, prueba.evaluador(leido.parametros()))) {
        return leido.caso();
      }
    }
    return null;
  }

  private record Leido(
      Caso caso, EjercicioLocal ejercicio, Parametros parametros, List<String> esperado) {

    /** A rule that fails does not give what the case states. */
    boolean seCumple(ReglasEnPrueba prueba, Evaluador evaluador) {
      try {
        Set<String> hablaron = new HashSet<>();
        Informe informe = prueba.evaluar(ejercicio, caso.fecha(), evaluador, hablaron);
        return informe.errores().isEmpty() && caso.encontrado(informe, hablaron).equals(esperado);
      } catch (RuntimeException e) {
        return false;
      }
    }
  }
}
