package org.gobiernoabierto.reglas.catalogo;

import java.util.Set;
import org.gobiernoabierto.idioma.Texto;

/**
 * Kinds of acts that come at one point of an exercise. A rule set lists its stages in the order in
 * which one builds on the other. Immutable.
 *
 * @param id its name, such as {@code MESA}
 * @param nombre what people call it, such as «mesas»
 * @param paso number of the step that its acts begin
 * @param actos names of the facts that are its acts
 */
public record Etapa(String id, Texto nombre, int paso, Set<String> actos) {

  public Etapa {
    actos = Set.copyOf(actos);
  }
}
