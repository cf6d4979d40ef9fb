package org.gobiernoabierto.tablas;

import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/**
 * A fault or a notice, and where it is.
 *
 * @param celda such as {@code Actividades!F12}; null when it is of the whole
 * @param falla without its cell
 */
record EnCelda(@Nullable String celda, Falla falla) {

  private static final Texto EN_CELDA = new Texto("{celda}: {mensaje}", "{celda}: {mensaje}");

  /** The fault as it is told: its message starts with the cell, and it has no line. */
  Falla dicha() {
    Texto mensaje =
        celda == null ? falla.mensaje() : EN_CELDA.con("celda", celda, "mensaje", falla.mensaje());
    return new Falla(falla.codigo(), falla.ruta(), mensaje);
  }
}
