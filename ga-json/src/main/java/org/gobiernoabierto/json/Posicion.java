package org.gobiernoabierto.json;

import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;

/**
 * A place in a JSON text, as a text editor shows it.
 *
 * @param linea line, from 1; lines end with LF, CR LF or CR
 * @param columna column in the line, from 1; counts characters (code points), not bytes
 */
public record Posicion(int linea, int columna) {

  /** {@code falla}, at this place. */
  Falla en(Falla falla) {
    return FallaBuilder.from(falla).with(f -> f.linea(linea).columna(columna));
  }

  /** {@code hallazgo}, at this place. */
  Hallazgo en(Hallazgo hallazgo) {
    return HallazgoBuilder.from(hallazgo).with(h -> h.linea(linea).columna(columna));
  }
}
