package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.jspecify.annotations.Nullable;

/** What the grammar of Drools makes of a DRL file, with places that are those of the file. */
final class ArbolDrl {

  private final Archivo archivo;
  private final boolean deUnidades;
  private final DRL10Parser analizador;
  private final DRL10Parser.CompilationUnitContext raiz;
  private @Nullable Integer error;

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
            error = error == null ? Integer.valueOf(lugar(pieza, linea, columna)) : error;
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

  private int lugar(@Nullable Object pieza, int linea, int columna) {
    if (!(pieza instanceof Token token) || token.getStartIndex() < 0) {
      return archivo.posicion(linea, columna);
    }
    return token.getType() == Token.EOF ? archivo.texto().length() : inicio(token);
  }

  /** Index into the file of the first thing that the grammar did not expect; null for none. */
  @Nullable Integer error() {
    return error;
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
