package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.gobiernoabierto.reglas.autoria.defectos.Sugerencia;

/** The words of the language of rules, and those that people write in their place. */
final class PalabrasDeDrl {

  static final List<Integer> DE_ARCHIVO =
      List.of(DRL10Lexer.PACKAGE, DRL10Lexer.IMPORT, DRL10Lexer.DRL_GLOBAL, DRL10Lexer.DRL_RULE);

  static final List<Integer> DE_REGLA =
      List.of(DRL10Lexer.DRL_WHEN, DRL10Lexer.DRL_THEN, DRL10Lexer.DRL_END);

  static final List<Integer> ENTRE_HECHOS =
      List.of(
          DRL10Lexer.DRL_NOT,
          DRL10Lexer.DRL_EXISTS,
          DRL10Lexer.DRL_FORALL,
          DRL10Lexer.DRL_ACCUMULATE,
          DRL10Lexer.DRL_AND,
          DRL10Lexer.DRL_OR);

  private static final List<Integer> ATRIBUTOS =
      List.of(
          DRL10Lexer.DRL_SALIENCE,
          DRL10Lexer.DRL_ENABLED,
          DRL10Lexer.DRL_NO_LOOP,
          DRL10Lexer.DRL_DIALECT,
          DRL10Lexer.DRL_TIMER,
          DRL10Lexer.DRL_DURATION);

  private static final Map<String, Integer> EN_ESPANOL =
      Map.ofEntries(
          Map.entry("cuando", DRL10Lexer.DRL_WHEN),
          Map.entry("si", DRL10Lexer.DRL_WHEN),
          Map.entry("entonces", DRL10Lexer.DRL_THEN),
          Map.entry("fin", DRL10Lexer.DRL_END),
          Map.entry("regla", DRL10Lexer.DRL_RULE),
          Map.entry("paquete", DRL10Lexer.PACKAGE),
          Map.entry("importar", DRL10Lexer.IMPORT),
          Map.entry("no", DRL10Lexer.DRL_NOT),
          Map.entry("existe", DRL10Lexer.DRL_EXISTS),
          Map.entry("hay", DRL10Lexer.DRL_EXISTS),
          Map.entry("todos", DRL10Lexer.DRL_FORALL),
          Map.entry("y", DRL10Lexer.DRL_AND),
          Map.entry("o", DRL10Lexer.DRL_OR));

  private PalabrasDeDrl() {}

  /** The one of {@code opciones} that somebody meant with {@code pieza}. */
  static Optional<Integer> enLugarDe(Pieza pieza, List<Integer> opciones) {
    Integer conocida = EN_ESPANOL.get(pieza.texto());
    if (!pieza.esPalabra() || opciones.contains(pieza.clase())) {
      return Optional.empty();
    }
    return conocida != null && opciones.contains(conocida)
        ? Optional.of(conocida)
        : opciones.stream().filter(opcion -> seParece(pieza, opcion)).findFirst();
  }

  private static boolean seParece(Pieza pieza, int opcion) {
    return Sugerencia.parecida(pieza.texto(), List.of(escrita(opcion))).isPresent();
  }

  /** Whether somebody may have meant a word of rules, or an attribute, with {@code pieza}. */
  static boolean pareceDeRegla(Pieza pieza) {
    return enLugarDe(pieza, DE_REGLA).isPresent() || enLugarDe(pieza, ATRIBUTOS).isPresent();
  }

  /** The last piece alone on its line that somebody wrote for {@code querida}; -1 for none. */
  static int solaEnLugarDe(int querida, Piezas piezas, int desde, int hasta) {
    return IntStream.iterate(hasta, i -> i > desde, i -> i - 1)
        .filter(piezas::sola)
        .filter(i -> enLugarDe(piezas.ver(i), List.of(querida)).isPresent())
        .findFirst()
        .orElse(-1);
  }

  private static String escrita(int clase) {
    return Pieza.puesta(clase, 0).texto();
  }
}
