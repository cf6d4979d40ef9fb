package org.gobiernoabierto.tablas;

import org.gobiernoabierto.informe.Falla;

/** A file that is no workbook, or one that goes beyond a limit. */
final class LibroIlegibleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Falla falla;

  LibroIlegibleException(Falla falla) {
    super(falla.mensaje().es());
    this.falla = falla;
  }

  Falla falla() {
    return falla;
  }
}
