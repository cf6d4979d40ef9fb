package org.gobiernoabierto.informe;

import java.util.List;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something not known, or not wholly, that would change results if it were.
 *
 * @param nombre what it is: an act, a list of things, a part of the plan
 * @param fuente the document that is likely to tell it; null where none is known
 * @param lugares JSON Pointers of its places that make a difference; not empty
 * @param requisitos ids of the requirements left open of which one of these places alone changes
 *     the result; each stands under one thing only
 */
public record PorAveriguar(
    Texto nombre, @Nullable Texto fuente, List<String> lugares, List<String> requisitos) {

  public PorAveriguar {
    lugares = List.copyOf(lugares);
    requisitos = List.copyOf(requisitos);
  }
}
