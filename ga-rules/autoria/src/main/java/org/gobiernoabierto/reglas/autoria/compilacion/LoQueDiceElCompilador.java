package org.gobiernoabierto.reglas.autoria.compilacion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;

/** What the compilers of Drools and of Java say in English, said for who wrote a rule. */
final class LoQueDiceElCompilador {

  private static final int LARGO = 240;
  private static final Pattern RUIDO =
      Pattern.compile(
          "(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error):\\s*|File \\S+\\.java|\\S*/\\S+\\.java\\S*"
              + "|\\(\\d+:\\d+\\)|Java source of invalid class:.*",
          Pattern.DOTALL);

  /**
   * @param dicho what it says; its groups are {@code a}, {@code b} and {@code c}
   * @param es the same in Spanish
   * @param en the same in plain English
   */
  private record Forma(Pattern dicho, String es, String en) {}

  private static final List<Forma> FORMAS =
      List.of(
          forma(
              "The method \\w+\\(.*?PatternDSL\\.PatternDef<(?<a>[^>]+)>.*is not applicable.*",
              "una condición de «{a}» usa un nombre que en otra parte es de otra clase",
              "a condition of “{a}” uses a name that is of another class elsewhere"),
          forma(
              "The method (?<a>\\w+)\\((?<b>[^)]*)\\) in the type (?<c>[\\w.<>?]+) is not applicable for .*",
              "«{a}» de {c} no recibe esos valores, sino ({b})",
              "“{a}” of {c} does not take those values, but ({b})"),
          forma(
              "The method (?<a>\\w+)\\(.*?\\) is undefined for the type (?<b>[\\w.]+).*",
              "«{b}» no tiene «{a}»",
              "“{b}” has no “{a}”"),
          forma(
              "Type mismatch: cannot convert from (?<a>\\S+) to (?<b>\\S+).*",
              "se pide un valor de la clase {b} y se da uno de {a}",
              "a value of the class {b} is asked for, and one of {a} given"),
          forma(
              "[Ii]ncompatible types: (?<a>\\S+) cannot be converted to (?<b>\\S+).*",
              "se pide un valor de la clase {b} y se da uno de {a}",
              "a value of the class {b} is asked for, and one of {a} given"),
          forma(
              "The operator (?<a>\\S+) is undefined for the argument type\\(s\\) (?<b>[\\w.]+), (?<c>[\\w.]+).*",
              "«{a}» no se aplica entre {b} y {c}",
              "“{a}” does not apply between {b} and {c}"),
          forma(
              "Unknown (?:custom )?operator:? '?(?<a>[^' ]+).*",
              "no hay un operador «{a}»",
              "there is no operator “{a}”"),
          forma(
              "Unknown accumulate function:? '?(?<a>\\w+).*",
              "«accumulate» no tiene la función «{a}»",
              "“accumulate” has no function “{a}”"),
          forma(
              ".*[Uu]nable to (?:find|resolve|locate) (?:ObjectType |class |type |method |property )?'?(?<a>[\\w.$]+).*",
              "no se encuentra «{a}»",
              "“{a}” is not found"),
          forma(
              ".*[Dd]uplicate (?:declaration for variable|local variable|rule name:?) '?(?<a>[^'\\n]+?)'?(?: in .*)?",
              "«{a}» está definido dos veces",
              "“{a}” is defined twice"),
          forma(
              ".*[Uu]nable to [Aa]nalyse [Ee]xpression (?<a>.+?)(?::.*)?",
              "no se entiende la expresión «{a}»",
              "the expression “{a}” is not understood"),
          forma(
              "Comparison operation requires compatible types\\. Found (?:class |interface )?(?<a>\\S+) and (?:class |interface )?(?<b>\\S+).*",
              "no se puede comparar {a} con {b}",
              "{a} cannot be compared with {b}"),
          forma(
              "Syntax error on tokens?,? \"?(?<a>[^\",]+)\"?,.*",
              "no se entiende a partir de «{a}»",
              "it is not understood from “{a}” on"),
          forma(
              "(?<a>[$\\w.]+) cannot be resolved.*",
              "no se encuentra «{a}»",
              "“{a}” is not found"));

  private static final Texto OTRO =
      new Texto(
          "algo en ella no se puede traducir a Java", "something in it cannot be made into Java");

  private LoQueDiceElCompilador() {}

  private static Forma forma(String dicho, String es, String en) {
    return new Forma(Pattern.compile(dicho, Pattern.DOTALL), es, en);
  }

  static Texto de(String mensaje) {
    String dicho = RUIDO.matcher(mensaje).replaceAll(" ").replaceAll("\\s+", " ").strip();
    for (Forma forma : FORMAS) {
      Matcher dice = forma.dicho().matcher(dicho);
      if (dice.matches()) {
        return new Texto(llenar(forma.es(), dice), llenar(forma.en(), dice));
      }
    }
    return OTRO;
  }

  private static String llenar(String plantilla, Matcher dice) {
    String lleno = plantilla;
    for (String grupo : List.of("a", "b", "c")) {
      if (plantilla.contains("{" + grupo + "}")) {
        lleno = lleno.replace("{" + grupo + "}", sinPaquetes(dice.group(grupo)));
      }
    }
    return lleno.length() <= LARGO ? lleno : lleno.substring(0, LARGO) + "…";
  }

  /** {@code java.time.LocalDate} is a {@code LocalDate} for who writes rules. */
  private static String sinPaquetes(String texto) {
    return texto.replaceAll("\\b(?:[a-z][\\w]*\\.)+(?=[A-Z])", "").strip();
  }
}
