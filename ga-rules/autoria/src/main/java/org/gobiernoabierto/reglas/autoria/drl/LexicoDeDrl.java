package org.gobiernoabierto.reglas.autoria.drl;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * The lexer of Drools, which goes on after a slip: a text ends where its line does, so that a
 * missing quote is found where it is missing, and a character that belongs in no word stands alone.
 * What follows {@code then} is cut as Java, which the language of conditions extends. Not
 * thread-safe.
 */
final class LexicoDeDrl extends DRL10Lexer {

  private static final String CIERRAN_LA_LLAMADA = "(),;";
  private int anterior = EOF;

  private LexicoDeDrl(String texto) {
    super(CharStreams.fromString(texto));
    removeErrorListeners();
  }

  static List<Pieza> piezas(String texto) {
    LexicoDeDrl lexico = new LexicoDeDrl(texto);
    boolean deUnidades = texto.codePointCount(0, texto.length()) == texto.length();
    List<Pieza> piezas = new ArrayList<>();
    int hasta = 0;
    for (Token t = lexico.nextToken(); t.getType() != EOF; t = lexico.nextToken()) {
      if (t.getChannel() == Token.DEFAULT_CHANNEL) {
        int inicio =
            deUnidades ? t.getStartIndex() : texto.offsetByCodePoints(0, t.getStartIndex());
        int fin =
            deUnidades ? t.getStopIndex() + 1 : texto.offsetByCodePoints(0, t.getStopIndex() + 1);
        boolean abre = hasta == 0 || texto.substring(hasta, inicio).indexOf('\n') >= 0;
        piezas.add(new Pieza(t.getType(), texto.substring(inicio, fin), inicio, fin, abre));
        hasta = fin;
      }
    }
    return piezas;
  }

  /** The lexer would take what follows {@code then} for a text of its own kind. */
  @Override
  public void pushMode(int modo) {}

  @Override
  public Token nextToken() {
    CommonToken pieza = (CommonToken) super.nextToken();
    if (pieza.getType() != EOF && pieza.getChannel() == Token.DEFAULT_CHANNEL) {
      reponer(pieza);
      anterior = pieza.getType();
    }
    return pieza;
  }

  private void reponer(CommonToken pieza) {
    int inicio = pieza.getStartIndex();
    String texto = _input.getText(Interval.of(inicio, pieza.getStopIndex()));
    char primera = texto.charAt(0);
    boolean entrecomillado = primera == '"' || primera == '\'';
    if (entrecomillado && (texto.length() == 1 || texto.indexOf('\n') >= 0)) {
      pieza.setType(DRL_STRING_LITERAL);
      cortar(pieza, finDelTexto(inicio, primera));
    } else if (pieza.getType() == DIV && _input.LA(1) == '*') {
      pieza.setType(COMMENT);
      cortar(pieza, _input.size());
    } else if (pieza.getType() == IDENTIFIER) {
      int bien = (int) texto.codePoints().takeWhile(Character::isJavaIdentifierPart).count();
      if (bien == 0) {
        pieza.setType(TEXT);
      }
      cortar(pieza, inicio + Math.max(1, bien));
    }
  }

  /** Where a text ends: at its quote, or else where the call or the line does. */
  private int finDelTexto(int inicio, char comilla) {
    int corte = 0;
    int i = inicio + 1;
    while (i < _input.size() && en(i) != '\n' && en(i) != '\r') {
      if (en(i) == comilla) {
        return i + 1;
      }
      if (corte == 0 && anterior != DRL_RULE && CIERRAN_LA_LLAMADA.indexOf(en(i)) >= 0) {
        corte = i;
      }
      i += en(i) == '\\' ? 2 : 1;
    }
    return corte == 0 ? Math.min(i, _input.size()) : corte;
  }

  private int en(int i) {
    return _input.getText(Interval.of(i, i)).codePointAt(0);
  }

  private void cortar(CommonToken pieza, int fin) {
    if (fin != pieza.getStopIndex() + 1) {
      pieza.setStopIndex(fin - 1);
      _input.seek(fin);
      _hitEOF = false;
    }
  }
}
