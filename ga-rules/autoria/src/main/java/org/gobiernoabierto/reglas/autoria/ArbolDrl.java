package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.jspecify.annotations.Nullable;

/** What the grammar of Drools makes of a DRL file, with places that are those of the file. */
final class ArbolDrl {

  /**
   * Something that the grammar did not expect.
   *
   * @param lugar index into the file of where it stands
   * @param palabra what it says; empty where that is not known
   * @param esperados the few signs or words that could stand there; empty where there are more
   */
  record Inesperado(int lugar, String palabra, List<String> esperados) {}

  private static final int POCOS = 3;

  private final Archivo archivo;
  private final boolean deUnidades;
  private final DRL10Parser analizador;
  private final DRL10Parser.CompilationUnitContext raiz;
  private final List<Inesperado> inesperados = new ArrayList<>();

  ArbolDrl(Archivo archivo) {
    this.archivo = archivo;
    String texto = archivo.texto();
    deUnidades = texto.codePointCount(0, texto.length()) == texto.length();
    analizador = DRL10ParserHelper.createDrlParser(texto);
    BaseErrorListener oyente =
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> quien,
              @Nullable Object pieza,
              int linea,
              int columna,
              String mensaje,
              @Nullable RecognitionException causa) {
            inesperados.add(inesperado(quien, pieza, linea, columna));
          }
        };
    oir((Lexer) analizador.getTokenStream().getTokenSource(), oyente);
    oir(analizador, oyente);
    raiz = analizador.compilationUnit();
  }

  private static void oir(Recognizer<?, ?> quien, BaseErrorListener oyente) {
    quien.removeErrorListeners();
    quien.addErrorListener(oyente);
  }

  private Inesperado inesperado(
      Recognizer<?, ?> quien, @Nullable Object pieza, int linea, int columna) {
    if (!(pieza instanceof Token token) || token.getStartIndex() < 0) {
      return new Inesperado(archivo.posicion(linea, columna), "", List.of());
    }
    boolean esElFin = token.getType() == Token.EOF;
    return new Inesperado(
        esElFin ? archivo.texto().length() : inicio(token),
        esElFin ? "" : token.getText().strip().replaceAll("(?s)\\R.*", ""),
        quien instanceof Parser analiza ? esperados(analiza) : List.of());
  }

  /** What the grammar expects where it is, as it is written; nothing where that says little. */
  private static List<String> esperados(Parser analiza) {
    List<Integer> clases = analiza.getExpectedTokens().toList();
    List<String> escritos =
        clases.stream()
            .map(analiza.getVocabulary()::getLiteralName)
            .filter(escrito -> escrito != null)
            .map(escrito -> escrito.substring(1, escrito.length() - 1))
            .toList();
    return clases.size() <= POCOS && escritos.size() == clases.size() ? escritos : List.of();
  }

  List<Inesperado> inesperados() {
    return List.copyOf(inesperados);
  }

  /** What stands in the file besides its rules; for one that is well written. */
  PackageDescr paquete() {
    return DRL10ParserHelper.compilationUnitContext2PackageDescr(
        raiz, analizador.getTokenStream(), null);
  }

  List<DRL10Parser.RuledefContext> reglas() {
    return raiz.drlStatementdef().stream()
        .map(DRL10Parser.DrlStatementdefContext::ruledef)
        .filter(regla -> regla != null)
        .toList();
  }

  List<DRL10Parser.DeclaredefContext> tipos() {
    return raiz.drlStatementdef().stream()
        .map(DRL10Parser.DrlStatementdefContext::declaredef)
        .filter(declaracion -> declaracion != null && declaracion.typeDeclaration() != null)
        .toList();
  }

  /** Index into the file of where {@code parte} starts. */
  int inicio(ParserRuleContext parte) {
    return inicio(parte.getStart());
  }

  int inicio(Token pieza) {
    return enElTexto(pieza.getStartIndex());
  }

  /** Index into the file of what follows {@code parte}. */
  int fin(ParserRuleContext parte) {
    return fin(parte.getStop());
  }

  int fin(Token pieza) {
    return enElTexto(pieza.getStopIndex() + 1);
  }

  String texto(ParserRuleContext parte) {
    return archivo.texto().substring(inicio(parte), fin(parte));
  }

  /** The grammar counts characters, a Java text units of them. */
  private int enElTexto(int caracter) {
    return deUnidades ? caracter : archivo.texto().offsetByCodePoints(0, caracter);
  }
}
