package org.gobiernoabierto.reglas.autoria;

import java.util.Set;

/**
 * A mutant of what the YAML of a rule set says. Immutable.
 *
 * @param mutante how it is told
 * @param requisitos ids of the requirements on whose cases it is tried
 * @param cambio what it changes
 */
record MutanteDelCatalogo(Mutante mutante, Set<String> requisitos, CambioDelCatalogo cambio) {

  MutanteDelCatalogo {
    requisitos = Set.copyOf(requisitos);
  }
}
