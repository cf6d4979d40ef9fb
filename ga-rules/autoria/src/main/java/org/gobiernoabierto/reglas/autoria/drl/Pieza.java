package org.gobiernoabierto.reglas.autoria.drl;

import java.util.List;
import org.drools.drl.parser.antlr4.DRL10Lexer;

/**
 * A word, text, number or sign of a DRL file, as the lexer of Drools cuts it.
 *
 * @param clase its type in {@link DRL10Lexer}
 * @param texto as its author wrote it
 * @param inicio index of its first character in the file
 * @param fin index of what follows it in the file
 * @param abreRenglon whether nothing but blanks stands before it on its line
 */
public record Pieza(int clase, String texto, int inicio, int fin, boolean abreRenglon) {

  private static final String COMILLAS = "\"'";

  /** The pieces of a text, without its comments. */
  public static List<Pieza> de(String texto) {
    return LexicoDeDrl.piezas(texto);
  }

  /** A word or sign of the language where it is missing. */
  static Pieza puesta(int clase, int lugar) {
    boolean palabra = Character.isLetter(escrita(clase).charAt(0));
    return new Pieza(clase, escrita(clase), lugar, lugar, palabra);
  }

  /** A sign of the language where it is missing. */
  static Pieza puesta(String signo, int lugar) {
    return LexicoDeDrl.piezas(signo).get(0).en(lugar);
  }

  private Pieza en(int lugar) {
    return new Pieza(clase, texto, lugar, lugar, false);
  }

  private static String escrita(int clase) {
    String literal = DRL10Lexer.VOCABULARY.getLiteralName(clase);
    return literal.substring(1, literal.length() - 1);
  }

  /** A word or sign of the language in place of this one. */
  Pieza por(int otra) {
    return new Pieza(otra, escrita(otra), inicio, fin, abreRenglon);
  }

  /** A text in place of this and what follows it. */
  Pieza entreComillas(String dicho, int hasta) {
    String texto = "\"" + dicho + "\"";
    return new Pieza(DRL10Lexer.DRL_STRING_LITERAL, texto, inicio, hasta, abreRenglon);
  }

  public boolean es(String otro) {
    return texto.equals(otro);
  }

  boolean esDe(int otra) {
    return clase == otra;
  }

  boolean esElFinal() {
    return clase == DRL10Lexer.EOF;
  }

  public boolean esPalabra() {
    return !texto.isEmpty()
        && Character.isJavaIdentifierStart(texto.charAt(0))
        && clase != DRL10Lexer.TEXT;
  }

  /** Whether it is a word that starts with a capital, as those of classes do. */
  public boolean esDeClase() {
    return esPalabra() && Character.isUpperCase(texto.charAt(0));
  }

  boolean esNumero() {
    return !texto.isEmpty() && Character.isDigit(texto.charAt(0));
  }

  boolean esTexto() {
    return !texto.isEmpty() && COMILLAS.indexOf(texto.charAt(0)) >= 0;
  }

  /** Whether it is a text that its line ends. */
  boolean quedaAbierto() {
    return esTexto() && (texto.length() == 1 || !texto.endsWith(texto.substring(0, 1)));
  }

  /** A text, a number or a word: what stands between operators. */
  boolean esOperando() {
    return esPalabra() || esNumero() || esTexto();
  }

  /** Whether it is a word between two operands, like {@code contains}. */
  boolean esOperador() {
    return (clase >= DRL10Lexer.DRL_MATCHES && clase <= DRL10Lexer.DRL_STARTED_BY)
        || clase == DRL10Lexer.DRL_IN
        || clase == DRL10Lexer.DRL_NOT
        || clase == DRL10Lexer.DRL_FROM
        || clase == DRL10Lexer.INSTANCEOF
        || clase == DRL10Lexer.NEW;
  }

  /** Whether nothing stands between this and {@code otra}. */
  boolean juntoA(Pieza otra) {
    return fin == otra.inicio;
  }
}
