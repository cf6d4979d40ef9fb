package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/**
 * A step of a guide, as its rule set names it. Immutable.
 *
 * @param numero its number; 0 for what holds the steps together, such as the period of the exercise
 * @param nombre what it is called
 */
public record Paso(int numero, Texto nombre) implements Nombrado, Comparable<Paso> {

  @Override
  public int compareTo(Paso otro) {
    return Integer.compare(numero, otro.numero);
  }
}
