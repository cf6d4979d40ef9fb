package org.gobiernoabierto.tablas;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet: its cells that hold something.
 *
 * @param nombre as its tab, or its file without the ending, has it
 * @param filas by the number of the row, from 1, and the index of the column, from 0
 */
record Hoja(String nombre, NavigableMap<Integer, NavigableMap<Integer, Celda>> filas) {

  private static final int LETRAS = 26;

  Hoja(String nombre) {
    this(nombre, new TreeMap<>());
  }

  void poner(int fila, int columna, Celda celda) {
    filas.computeIfAbsent(fila, f -> new TreeMap<>()).put(columna, celda);
  }

  @Nullable Celda en(int fila, int columna) {
    NavigableMap<Integer, Celda> suya = filas.get(fila);
    return suya == null ? null : suya.get(columna);
  }

  /** {@code F12}. */
  static String referencia(int fila, int columna) {
    StringBuilder letras = new StringBuilder();
    for (int resto = columna; resto >= 0; resto = resto / LETRAS - 1) {
      letras.insert(0, (char) ('A' + resto % LETRAS));
    }
    return letras.append(fila).toString();
  }

  /** The cells of a row that has some, by column. */
  NavigableMap<Integer, Celda> fila(int fila) {
    return Objects.requireNonNull(filas.get(fila));
  }

  /** The index of the column with these letters. */
  static int columna(String letras) {
    int columna = 0;
    for (int i = 0; i < letras.length(); i++) {
      columna = columna * LETRAS + letras.charAt(i) - 'A' + 1;
    }
    return columna - 1;
  }

  /** {@code Actividades!F12}. */
  String celda(int fila, int columna) {
    return entreComillas(nombre) + "!" + referencia(fila, columna);
  }

  /** The name of a sheet as formulas have it. */
  static String entreComillas(String hoja) {
    return hoja.chars().allMatch(Character::isLetterOrDigit)
        ? hoja
        : "'" + hoja.replace("'", "''") + "'";
  }
}
