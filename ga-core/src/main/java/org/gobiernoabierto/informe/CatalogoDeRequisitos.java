package org.gobiernoabierto.informe;

import java.util.List;

/**
 * What the rule sets that are loaded ask, whether they are in force or not. Immutable.
 *
 * @param conjuntos one for each rule set, the guide's first and the others by name
 * @param comunes the messages of findings that are the same for all requirements, by name
 * @param deForma the faults of shape that keep an exercise from being evaluated
 */
public record CatalogoDeRequisitos(
    List<CatalogoDelConjunto> conjuntos,
    List<PlantillaDeHallazgo> comunes,
    List<PlantillaDeFalla> deForma) {

  public CatalogoDeRequisitos {
    conjuntos = List.copyOf(conjuntos);
    comunes = List.copyOf(comunes);
    deForma = List.copyOf(deForma);
  }
}
