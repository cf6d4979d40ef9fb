package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.util.Set;
import org.gobiernoabierto.reglas.autoria.Mutante;

/**
 * A mutant of what the YAML of a rule set says. Immutable.
 *
 * @param mutante how it is told
 * @param requisitos ids of the requirements on whose cases it is tried
 * @param cambio what it changes
 */
public record MutanteDelCatalogo(
    Mutante mutante, Set<String> requisitos, CambioDelCatalogo cambio) {

  public MutanteDelCatalogo {
    requisitos = Set.copyOf(requisitos);
  }
}
