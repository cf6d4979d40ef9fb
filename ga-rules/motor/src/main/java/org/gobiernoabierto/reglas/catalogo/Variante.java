package org.gobiernoabierto.reglas.catalogo;

import org.gobiernoabierto.idioma.Texto;

/**
 * One thing that can be found about a requirement.
 *
 * @param clave the requirement's id, alone or followed by a dot and a name
 * @param ficha number of the requirement in the catalogue
 * @param mensaje template of what was found
 * @param remedio template of what mends it
 * @param irremediable whether nothing can be done about it any more
 */
public record Variante(
    String clave, int ficha, Texto mensaje, Texto remedio, boolean irremediable) {

  /** The id of the requirement. */
  public String requisito() {
    int punto = clave.indexOf('.');
    return punto < 0 ? clave : clave.substring(0, punto);
  }

  /** The same of a requirement with another number. */
  Variante deLaFicha(int numero) {
    return new Variante(clave, numero, mensaje, remedio, irremediable);
  }
}
