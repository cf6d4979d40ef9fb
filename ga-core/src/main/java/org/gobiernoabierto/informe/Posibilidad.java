package org.gobiernoabierto.informe;

import java.util.List;

/**
 * A result that an exercise gives if what is not known turns out to be so.
 *
 * @param resultado the result
 * @param supuestos what unknown places are taken to hold, those of which the results of a
 *     requirement differ; in all others the same is supposed for each of them
 */
public record Posibilidad(Resultado resultado, List<Supuesto> supuestos) {

  public Posibilidad {
    supuestos = List.copyOf(supuestos);
  }
}
