package org.gobiernoabierto.reglas.autoria.drl;

import java.util.Map;
import java.util.Set;
import org.drools.drl.parser.antlr4.DRL10Lexer;
import org.jspecify.annotations.Nullable;

/** What people write between what they compare, and what the language has for it. */
final class Operadores {

  private static final Map<String, Integer> SIGNOS =
      Map.ofEntries(
          Map.entry("=<", DRL10Lexer.LE),
          Map.entry("=>", DRL10Lexer.GE),
          Map.entry("<>", DRL10Lexer.NOTEQUAL),
          Map.entry("===", DRL10Lexer.EQUAL),
          Map.entry("! =", DRL10Lexer.NOTEQUAL),
          Map.entry("< =", DRL10Lexer.LE),
          Map.entry("> =", DRL10Lexer.GE),
          Map.entry("= =", DRL10Lexer.EQUAL),
          Map.entry("&", DRL10Lexer.AND),
          Map.entry("|", DRL10Lexer.OR),
          Map.entry("≤", DRL10Lexer.LE),
          Map.entry("≥", DRL10Lexer.GE),
          Map.entry("≠", DRL10Lexer.NOTEQUAL));

  private static final Map<String, Integer> PALABRAS =
      Map.of(
          "and", DRL10Lexer.AND,
          "or", DRL10Lexer.OR,
          "y", DRL10Lexer.AND,
          "o", DRL10Lexer.OR,
          "es", DRL10Lexer.EQUAL,
          "igual", DRL10Lexer.EQUAL,
          "distinto", DRL10Lexer.NOTEQUAL,
          "en", DRL10Lexer.DRL_IN,
          "contiene", DRL10Lexer.DRL_CONTAINS);

  private static final Set<String> LAS_UNEN = Set.of("que", "a", "de", "mayor", "menor");

  private Operadores() {}

  /** What is written for a sign, or for two with a blank between them; null where it is right. */
  static @Nullable Integer enLugarDelSigno(String escrito) {
    return SIGNOS.get(escrito);
  }

  static boolean esPalabra(Pieza pieza) {
    return PALABRAS.containsKey(pieza.texto()) || LAS_UNEN.contains(pieza.texto());
  }

  /** What is written for words like «es mayor o igual que»; null where it is nothing. */
  static @Nullable Integer enLugarDe(String dicho) {
    boolean igual = dicho.contains("igual");
    if (dicho.contains("mayor")) {
      return igual ? DRL10Lexer.GE : DRL10Lexer.GT;
    }
    if (dicho.contains("menor")) {
      return igual ? DRL10Lexer.LE : DRL10Lexer.LT;
    }
    return PALABRAS.get(dicho.contains("distinto") ? "distinto" : dicho.split(" ")[0]);
  }
}
