package org.gobiernoabierto.informe;

import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Why an exercise got the result it got for one requirement. Immutable.
 *
 * @param ejercicio id of the exercise
 * @param fecha the date as of which it was evaluated
 * @param dictamen the result
 * @param hallazgos the findings about it
 * @param reglas the rules that spoke, with the facts they spoke of; empty when none found anything
 * @param calladas the rules that did not speak, and where each stopped
 * @param cambios the smallest changes that would turn the result; each where it does not hold alone
 *     is one of those needed together
 */
public record ExplicacionDelResultado(
    String ejercicio,
    LocalDate fecha,
    Dictamen dictamen,
    List<Hallazgo> hallazgos,
    List<ReglaAplicada> reglas,
    List<ReglaCallada> calladas,
    List<Cambio> cambios) {

  public ExplicacionDelResultado {
    hallazgos = List.copyOf(hallazgos);
    reglas = List.copyOf(reglas);
    calladas = List.copyOf(calladas);
    cambios = List.copyOf(cambios);
  }

  /**
   * A rule that spoke.
   *
   * @param nombre its name
   * @param hechos the facts it matched
   */
  public record ReglaAplicada(String nombre, List<HechoVisto> hechos) {

    public ReglaAplicada {
      hechos = List.copyOf(hechos);
    }
  }

  /**
   * A rule that did not speak.
   *
   * @param nombre its name
   * @param condicion number, from 1, of the first of its conditions that nothing satisfies together
   *     with those before it
   * @param llegaron some of what satisfies those before it
   */
  public record ReglaCallada(String nombre, int condicion, List<List<HechoVisto>> llegaron) {

    public ReglaCallada {
      llegaron = llegaron.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Something that a rule matched.
   *
   * @param dicho it in the words of the vocabulary, in Spanish, with JSON Pointers
   * @param texto it as a person is told, with the names of places; null of what says nothing
   *     without the rule
   */
  public record HechoVisto(String dicho, @Nullable Texto texto) {}

  /**
   * A change that would turn the result.
   *
   * @param ruta JSON Pointer of the place
   * @param cambio what to do there
   */
  public record Cambio(String ruta, Texto cambio) {}
}
