package org.gobiernoabierto.json.fichas;

/**
 * Where a token starts in what a parser reads.
 *
 * @param linea line, from 1; less when the parser cannot tell
 * @param columna column in the line, from 1, in bytes or {@code char}s
 * @param desplazamiento from the beginning, in bytes or {@code char}s
 * @param enBytes whether the parser counts bytes
 */
public record Lugar(int linea, int columna, long desplazamiento, boolean enBytes) {

  Lugar conColumna(int otra) {
    return new Lugar(linea, otra, desplazamiento, enBytes);
  }
}
