package org.gobiernoabierto.reglas.autoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What became of the mutants of a rule set; each list in the order of files and places. Immutable.
 *
 * @param muertos those that a case told from the rules
 * @param sobrevivientes those that no case told from the rules, and nobody says why
 * @param argumentados those that no case told from the rules, with the reason
 * @param noCompilan those that are no rules; they say nothing of the cases
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
