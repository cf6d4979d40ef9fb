package org.gobiernoabierto.reglas.autoria;

/**
 * A word, text, number or sign of a DRL file.
 *
 * @param clase what it is
 * @param texto as its author wrote it
 * @param inicio index of its first character in the file
 * @param abreRenglon whether nothing but blanks stands before it on its line
 */
record Pieza(Clase clase, String texto, int inicio, boolean abreRenglon) {

  /** Kinds of pieces. */
  enum Clase {
    PALABRA,
    NUMERO,
    TEXTO,
    SIGNO,
    /** A text that its line ends. */
    TEXTO_ABIERTO,
    /** A comment that the file ends. */
    COMENTARIO_ABIERTO,
    /** What belongs in no rule. */
    EXTRANO
  }

  boolean es(String otro) {
    return texto.equals(otro) && (clase == Clase.PALABRA || clase == Clase.SIGNO);
  }

  boolean esPalabra() {
    return clase == Clase.PALABRA;
  }

  /** Whether it is a word that starts with a capital, as those of classes do. */
  boolean esDeClase() {
    return esPalabra() && Character.isUpperCase(texto.charAt(0));
  }

  /** A text, a number or a word: what stands between operators. */
  boolean esOperando() {
    return clase == Clase.PALABRA || clase == Clase.NUMERO || clase == Clase.TEXTO;
  }

  /** Index of what follows it in the file. */
  int fin() {
    return inicio + texto.length();
  }
}
