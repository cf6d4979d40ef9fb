package org.gobiernoabierto.json;

/**
 * Where a text starts.
 *
 * @param linea the number of its first line
 * @param unaLinea whether it is one line of something larger, which a carriage return does not end
 */
record Comienzo(int linea, boolean unaLinea) {

  /** Where the text is all there is. */
  static final Comienzo DEL_PRINCIPIO = new Comienzo(1, false);

  /** Where it is the line of this number. */
  static Comienzo deLinea(int numero) {
    return new Comienzo(numero, true);
  }
}
