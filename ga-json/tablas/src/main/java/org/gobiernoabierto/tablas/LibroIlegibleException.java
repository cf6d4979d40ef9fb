package org.gobiernoabierto.tablas;

/** A file that is no workbook, or one that goes beyond a limit. */
final class LibroIlegibleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient EnCelda falla;

  LibroIlegibleException(EnCelda falla) {
    super(falla.falla().mensaje().es());
    this.falla = falla;
  }

  EnCelda falla() {
    return falla;
  }
}
