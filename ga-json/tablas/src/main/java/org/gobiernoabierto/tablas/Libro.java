package org.gobiernoabierto.tablas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any tables as a workbook of Excel (.xlsx), a sheet each, with their headings in view however far
 * one scrolls. The same tables are always the same bytes. Texts are texts: none is a formula.
 *
 * <p>Not thread-safe.
 */
public final class Libro {

  private static final int ANCHO_MAXIMO = 70;
  private static final int ANCHO_MINIMO = 10;

  private final List<Hoja> hojas = new ArrayList<>();
  private final List<List<Integer>> anchos = new ArrayList<>();

  /**
   * Adds a sheet after the others.
   *
   * @param nombre of its tab; at most 31 characters, and none of {@code []:*?/\}
   * @param encabezados the headings of its columns
   * @param filas for each row its values, in the order of the headings: {@link Number} and {@link
   *     LocalDate} become such cells, null leaves one empty, and any other thing is its text
   * @throws IllegalArgumentException when the name cannot be that of a tab
   */
  public Libro hoja(
      String nombre,
      List<String> encabezados,
      List<? extends List<? extends @Nullable Object>> filas) {
    if (nombre.isBlank() || nombre.length() > 31 || nombre.matches(".*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException("No es nombre de una hoja: " + nombre);
    }
    Hoja hoja = new Hoja(nombre);
    fila(hoja, 1, encabezados);
    for (int i = 0; i < filas.size(); i++) {
      fila(hoja, i + 2, filas.get(i));
    }
    hojas.add(hoja);
    anchos.add(anchos(hoja, encabezados.size()));
    return this;
  }

  /** The workbook. */
  public byte[] bytes() {
    return EscritorXlsx.escribir(hojas, anchos);
  }

  private static void fila(Hoja hoja, int numero, List<? extends @Nullable Object> valores) {
    for (int columna = 0; columna < valores.size(); columna++) {
      Object valor = valores.get(columna);
      if (valor != null && !valor.toString().isEmpty()) {
        hoja.poner(numero, columna, celda(valor));
      }
    }
  }

  private static Celda celda(Object valor) {
    if (valor instanceof Number) {
      return new Celda(Celda.Clase.NUMERO, valor.toString());
    }
    return valor instanceof LocalDate
        ? new Celda(Celda.Clase.FECHA, valor.toString())
        : Celda.texto(valor.toString());
  }

  private static List<Integer> anchos(Hoja hoja, int columnas) {
    List<Integer> anchos = new ArrayList<>();
    for (int columna = 0; columna < columnas; columna++) {
      int suya = columna;
      int largo =
          hoja.filas().values().stream()
              .filter(fila -> fila.containsKey(suya))
              .mapToInt(fila -> fila.get(suya).texto().length())
              .max()
              .orElse(0);
      anchos.add(Math.max(ANCHO_MINIMO, Math.min(ANCHO_MAXIMO, largo + 2)));
    }
    return anchos;
  }
}
