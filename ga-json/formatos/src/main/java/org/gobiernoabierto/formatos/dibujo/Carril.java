package org.gobiernoabierto.formatos.dibujo;

import java.util.List;

/**
 * What a step has in time.
 *
 * @param numero number of the step; empty for what is of no step
 * @param nombre name of the step
 * @param filas its marks, row by row
 * @param descripcion all of it in words
 * @param claves what each mark stands for
 * @param sinFecha what has no place in time; empty for nothing
 */
public record Carril(
    String numero,
    String nombre,
    List<List<Trazo>> filas,
    String descripcion,
    List<Clave> claves,
    String sinFecha) {

  private static final int ALTO_DE_FILA = 19;
  private static final int ORILLA = 5;

  /**
   * What a mark stands for, in words.
   *
   * @param forma how it is drawn
   * @param texto what it is, and when
   */
  public record Clave(Forma forma, String texto) {}

  /** Its height in pixels. */
  public int alto() {
    return Math.max(1, filas.size()) * ALTO_DE_FILA + 2 * ORILLA;
  }

  /** The height of the middle of a row. */
  public int y(int fila) {
    return ORILLA + fila * ALTO_DE_FILA + ALTO_DE_FILA / 2;
  }
}
