package org.gobiernoabierto.reglas.autoria.archivos;

import org.gobiernoabierto.reglas.autoria.defectos.Lugar;

/**
 * A text file of a rule set. Immutable.
 *
 * @param nombre its path relative to the folder, with {@code /}
 * @param texto what it says
 */
public record Archivo(String nombre, String texto) {

  /**
   * Where the character at {@code posicion} stands.
   *
   * @param posicion index into the text; beyond its end, the end
   */
  public Lugar lugar(int posicion) {
    int hasta = Math.max(0, Math.min(posicion, texto.length()));
    int linea = 1;
    int inicio = 0;
    for (int i = 0; i < hasta; i++) {
      if (texto.charAt(i) == '\n') {
        linea++;
        inicio = i + 1;
      }
    }
    return new Lugar(nombre, linea, hasta - inicio + 1, renglonDesde(inicio));
  }

  /** The start of {@code linea}, from 1, moved right to {@code columna}, from 1. */
  public Lugar lugar(int linea, int columna) {
    int inicio = 0;
    for (int i = 1; i < linea; i++) {
      int fin = texto.indexOf('\n', inicio);
      if (fin < 0) {
        return new Lugar(nombre, linea, columna, "");
      }
      inicio = fin + 1;
    }
    return new Lugar(nombre, linea, columna, renglonDesde(inicio));
  }

  /** The index of what stands {@code columna} characters after the start of {@code linea}. */
  public int posicion(int linea, int columna) {
    int inicio = 0;
    for (int i = 1; i < linea; i++) {
      inicio = texto.indexOf('\n', inicio) + 1;
    }
    int hay = texto.codePointCount(inicio, texto.length());
    return texto.offsetByCodePoints(inicio, Math.min(columna, hay));
  }

  private String renglonDesde(int inicio) {
    int fin = texto.indexOf('\n', inicio);
    return texto.substring(inicio, fin < 0 ? texto.length() : fin).stripTrailing();
  }
}
