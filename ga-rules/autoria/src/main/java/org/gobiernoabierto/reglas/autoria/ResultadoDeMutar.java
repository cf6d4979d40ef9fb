package org.gobiernoabierto.reglas.autoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of the mutants of a rule set, first those of the rules, then those of the YAML; each
 * list in the order of files and places. Immutable.
 *
 * @param muertos those that a case told from what their author wrote
 * @param sobrevivientes those that no case told from the rules, and nobody says why
 * @param argumentados those that no case told from the rules, with the reason
 * @param noCompilan those that are no rule set; they say nothing of the cases
 * @param sinMutante reasons that are given for no survivor
 */
public record ResultadoDeMutar(
    List<Mutante> muertos,
    List<Mutante> sobrevivientes,
    List<Argumentado> argumentados,
    List<Mutante> noCompilan,
    List<Argumento> sinMutante) {

  public ResultadoDeMutar {
    muertos = List.copyOf(muertos);
    sobrevivientes = List.copyOf(sobrevivientes);
    argumentados = List.copyOf(argumentados);
    noCompilan = List.copyOf(noCompilan);
    sinMutante = List.copyOf(sinMutante);
  }

  /** The part of the rules alone. */
  public ResultadoDeMutar deLasReglas() {
    return soloDe(mutante -> !mutante.esDelYaml());
  }

  /** The part of the YAML alone. */
  public ResultadoDeMutar delYaml() {
    return soloDe(Mutante::esDelYaml);
  }

  private ResultadoDeMutar soloDe(Predicate<Mutante> mitad) {
    return new ResultadoDeMutar(
        muertos.stream().filter(mitad).toList(),
        sobrevivientes.stream().filter(mitad).toList(),
        argumentados.stream().filter(a -> mitad.test(a.mutante())).toList(),
        noCompilan.stream().filter(mitad).toList(),
        List.of());
  }

  /** How many mutants there were. */
  public int total() {
    return muertos.size() + sobrevivientes.size() + argumentados.size() + noCompilan.size();
  }

  /** How many mutants are rules: those that a case could have told from the author's. */
  public int probados() {
    return muertos.size() + sobrevivientes.size() + argumentados.size();
  }

  /**
   * Per cent of {@link #probados} that a case told from the rules, with one decimal, rounded down;
   * 100 when there are none.
   */
  public BigDecimal porCiento() {
    return probados() == 0
        ? BigDecimal.valueOf(100)
        : BigDecimal.valueOf(muertos.size() * 100L)
            .divide(BigDecimal.valueOf(probados()), 1, RoundingMode.DOWN);
  }

  /**
   * A mutant that no case told from the rules, and why.
   *
   * @param mutante the mutant
   * @param razon the reason, in Spanish
   */
  public record Argumentado(Mutante mutante, String razon) {}
}
