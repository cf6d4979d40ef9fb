package org.gobiernoabierto.json;

import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;

/**
 * A place in a JSON text, as a text editor shows it.
 *
 * @param linea line, from 1; lines end with LF, CR LF or CR
 * @param columna column in the line, from 1; counts characters (code points), not bytes
 */
public record Posicion(int linea, int columna) {

  /** {@code falla}, at this place. */
  Falla en(Falla falla) {
    return new Falla(falla.codigo(), falla.ruta(), linea, columna, falla.mensaje());
  }

  /** {@code hallazgo}, at this place. */
  Hallazgo en(Hallazgo hallazgo) {
    return new Hallazgo(
        hallazgo.requisito(),
        hallazgo.clave(),
        hallazgo.severidad(),
        hallazgo.ruta(),
        linea,
        columna,
        hallazgo.mensaje(),
        hallazgo.remedio(),
        hallazgo.responsable(),
        hallazgo.vence());
  }
}
