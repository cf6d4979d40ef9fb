package org.gobiernoabierto.formatos.dibujo;

import java.util.List;

/**
 * A mark in its row, as attributes of SVG.
 *
 * @param forma how it is drawn
 * @param puntos where each thing that it stands for lies
 * @param desde where it begins
 * @param hasta where it ends
 * @param ancho from one to the other
 * @param centro between them
 * @param signo what is written in it; empty for nothing
 * @param etiqueta what is written beside it; empty for nothing
 * @param ancla the side of the label that touches the mark
 * @param x where the label touches it
 * @param separacion pixels between them
 */
public record Trazo(
    Forma forma,
    List<String> puntos,
    String desde,
    String hasta,
    String ancho,
    String centro,
    String signo,
    String etiqueta,
    String ancla,
    String x,
    int separacion) {

  private static final int SEPARACION = 10;

  /** Where a label stands. */
  enum Lado {
    DERECHA,
    IZQUIERDA,
    DENTRO
  }

  static Trazo de(Pieza pieza, Lado lado) {
    double centro = (pieza.desde() + pieza.hasta()) / 2;
    return new Trazo(
        pieza.forma(),
        pieza.puntos().stream().map(Escala::porciento).toList(),
        Escala.porciento(pieza.desde()),
        Escala.porciento(pieza.hasta()),
        Escala.porciento(Math.max(0, pieza.hasta() - pieza.desde())),
        Escala.porciento(centro),
        pieza.signo(),
        pieza.etiqueta(),
        switch (lado) {
          case DERECHA -> "start";
          case IZQUIERDA -> "end";
          case DENTRO -> "middle";
        },
        Escala.porciento(
            switch (lado) {
              case DERECHA -> pieza.hasta();
              case IZQUIERDA -> pieza.desde();
              case DENTRO -> centro;
            }),
        switch (lado) {
          case DERECHA -> SEPARACION;
          case IZQUIERDA -> -SEPARACION;
          case DENTRO -> 0;
        });
  }
}
