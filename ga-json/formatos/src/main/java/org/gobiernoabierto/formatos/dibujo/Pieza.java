package org.gobiernoabierto.formatos.dibujo;

import java.util.List;

/**
 * A mark that has no row yet; places in per cent.
 *
 * @param forma how it is drawn
 * @param puntos where each thing that it stands for lies, in order
 * @param desde where it begins
 * @param hasta where it ends
 * @param signo what is written in it; empty for nothing
 * @param etiqueta what is written beside it; empty for nothing
 * @param corta what is written instead where that has no room
 */
record Pieza(
    Forma forma,
    List<Double> puntos,
    double desde,
    double hasta,
    String signo,
    String etiqueta,
    String corta) {

  /** With another label. */
  Pieza con(String otra) {
    return new Pieza(forma, puntos, desde, hasta, signo, otra, otra);
  }
}
