package org.gobiernoabierto.tablas;

import org.gobiernoabierto.idioma.Texto;

/** What has been read of a workbook, held against the limits. */
final class Cuenta {

  private final LimitesDeTablas limites;
  private int celdas;
  private long caracteres;

  Cuenta(LimitesDeTablas limites) {
    this.limites = limites;
  }

  /** Puts a cell where it belongs; one in which nothing stands is left out. */
  void poner(Hoja hoja, int fila, int columna, Celda celda) throws LibroIlegibleException {
    if (celda.texto().isBlank() && celda.clase() == Celda.Clase.TEXTO) {
      return;
    }
    hoja.poner(fila, columna, celda);
    celdas++;
    // A text may be shared by any number of cells.
    caracteres += celda.texto().length();
    pasa(hoja.filas().size() > limites.filas(), limites.filas(), new Texto("filas", "rows"));
    pasa(celdas > limites.celdas(), limites.celdas(), new Texto("celdas", "cells"));
    pasa(
        caracteres > limites.descomprimidos(),
        limites.descomprimidos(),
        new Texto("caracteres", "characters"));
  }

  private static void pasa(boolean pasa, int limite, Texto que) throws LibroIlegibleException {
    if (pasa) {
      throw EntradasDelLibro.pasa(limite, que);
    }
  }
}
