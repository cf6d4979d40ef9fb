package org.gobiernoabierto.tablas;

/**
 * What a cell holds, as far as its program tells it.
 *
 * @param clase what kind of thing it is
 * @param texto the text, the number in decimal, the date as {@code 2017-02-15}, {@code 2017-02} or
 *     {@code 2017}, {@code true} or {@code false}, or the error
 */
record Celda(Clase clase, String texto) {

  enum Clase {
    TEXTO,
    NUMERO,
    /** A number that is shown with a percent sign; the text is what is shown. */
    PORCENTAJE,
    FECHA,
    LOGICO,
    /** {@code #N/A}, {@code #REF!}… */
    ERROR,
    /** A formula whose value the program did not keep. */
    SIN_VALOR,
    /** A number shown as a date that it cannot be. */
    FECHA_IMPOSIBLE
  }

  static Celda texto(String texto) {
    return new Celda(Clase.TEXTO, texto);
  }
}
