package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import java.util.Set;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * The first piece of a DRL file that the grammar of Drools did not expect.
 *
 * @param pieza its index
 * @param esperadas types of the pieces that could stand there; empty where that is not known
 * @param reglas the rules of the grammar that were being read, the innermost first
 */
record Inesperado(int pieza, Set<Integer> esperadas, List<String> reglas) {

  private static final int POCAS = 3;

  boolean enLasCondiciones() {
    return reglas.contains("lhs");
  }

  boolean seEsperaba(int clase) {
    return esperadas.contains(clase);
  }

  /** What belongs there, as it is written; nothing where it may be many things. */
  List<String> escritas() {
    List<String> escritas =
        esperadas.stream()
            .map(DRL10Lexer.VOCABULARY::getLiteralName)
            .filter(escrita -> escrita != null)
            .map(escrita -> escrita.substring(1, escrita.length() - 1))
            .sorted()
            .toList();
    return esperadas.size() <= POCAS && escritas.size() == esperadas.size() ? escritas : List.of();
  }
}
