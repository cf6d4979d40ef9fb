package org.gobiernoabierto.tablas;

/**
 * How much a reader of spreadsheets accepts from somebody whom it does not trust. What goes beyond
 * is the fault {@link CodigoDeTabla#LIMITE_DEL_LIBRO}. Immutable and thread-safe.
 *
 * <p>Making one throws {@link IllegalArgumentException} when a limit is less than 1.
 *
 * @param bytes size of a workbook, or of all files of a folder
 * @param descomprimidos bytes of a workbook once they are unpacked
 * @param entradas files inside a workbook, or in a folder
 * @param filas rows of one sheet that hold something
 * @param celdas cells of all sheets that hold something
 */
public record LimitesDeTablas(int bytes, int descomprimidos, int entradas, int filas, int celdas) {

  /** Safe for files from anybody: 16 MiB, 64 MiB unpacked, 50,000 rows a sheet, 500,000 cells. */
  public static final LimitesDeTablas PREDETERMINADOS =
      new LimitesDeTablas(16 << 20, 64 << 20, 1_000, 50_000, 500_000);

  public LimitesDeTablas {
    if (bytes < 1 || descomprimidos < 1 || entradas < 1 || filas < 1 || celdas < 1) {
      throw new IllegalArgumentException("Un límite es menor que 1");
    }
  }
}
