package org.gobiernoabierto.reglas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.forma.Forma;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.gobiernoabierto.reglas.repertorio.Instalados;
import org.gobiernoabierto.reglas.repertorio.Repertorio;

/**
 * Evaluators for rules that are still being written. For the tools of their authors, never for
 * reports: a guide on trial judges in the place of all others; any other rule set stands beside the
 * guides, as in a report. Thread-safe.
 */
public final class Ensayo {

  private Ensayo() {}

  /**
   * An evaluator with a rule set on trial.
   *
   * @param reglas the rule set on trial
   * @param parametros the reading of what the guide leaves open
   * @param oyente who is told what rules do
   * @throws IllegalArgumentException as {@link Evaluador.Builder#build}
   */
  public static Evaluador evaluador(
      ArtefactoDeReglas reglas, Parametros parametros, OyenteDeReglas oyente) {
    return Evaluador.builder()
        .parametros(parametros)
        .oyente(oyente)
        .forma(LaForma.FORMA)
        .instalados(LasGuias.CATALOGOS, LasGuias.GUIAS)
        .enPrueba(reglas)
        .build();
  }

  /** The facts of an exercise, as the rules of an evaluator see them. */
  public static List<Object> hechos(
      Evaluador evaluador, EjercicioLocal ejercicio, LocalDate fecha) {
    return evaluador.expediente(ejercicio, fecha).hechos();
  }

  /** The guides that the class path has; none while the first is being built. */
  public static List<Catalogo> guias() {
    return List.copyOf(LasGuias.CATALOGOS.values());
  }

  /** The names of the rules of a requirement of those guides; none when it is of none. */
  public static Stream<String> reglasDeLasGuias(String requisito) {
    return LasGuias.GUIAS.values().stream()
        .flatMap(guia -> guia.reglas().nombres().stream())
        .filter(nombre -> nombre.startsWith(requisito + " "));
  }

  /** Made when it is first needed; the same for every rule set on trial. */
  private static final class LaForma {

    static final Forma FORMA = new Forma();
  }

  /** Made when they are first needed; the same for every rule set on trial. */
  private static final class LasGuias {

    static final Map<ArtefactoDeReglas, Catalogo> CATALOGOS = Instalados.guias();
    static final Map<ArtefactoDeReglas, Conjunto> GUIAS = Repertorio.guias(CATALOGOS, Map.of());
  }
}
