package org.gobiernoabierto.reglas.completamientos;

import java.util.List;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.juicio.Sentencia;
import org.jspecify.annotations.Nullable;

/**
 * A completion and what it leads to.
 *
 * @param eleccion what stands in the unknown places that a requirement rests on
 */
record Ejemplo(List<@Nullable Object> eleccion, Sentencia sentencia) {

  Resultado resultado() {
    return sentencia.resultado();
  }
}
