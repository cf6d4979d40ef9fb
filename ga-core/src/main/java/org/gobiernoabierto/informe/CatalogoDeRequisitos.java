package org.gobiernoabierto.informe;

import java.util.List;

/**
 * What the rule sets that are loaded ask, whether they are in force or not. Immutable.
 *
 * @param conjuntos one for each rule set, the guide's first and the others by name
 */
public record CatalogoDeRequisitos(List<CatalogoDelConjunto> conjuntos) {

  public CatalogoDeRequisitos {
    conjuntos = List.copyOf(conjuntos);
  }
}
