package org.gobiernoabierto.informe;

import java.util.List;

/**
 * A notion that rules define for several requirements, as it is read from them. Immutable.
 *
 * @param nombre what it is called, in Spanish
 * @param fundamento the sentences it comes from; empty where the rules cite none
 * @param reglas what the rules that define it say, in Spanish
 */
public record DefinicionLeida(String nombre, List<Fundamento> fundamento, List<String> reglas) {

  public DefinicionLeida {
    fundamento = List.copyOf(fundamento);
    reglas = List.copyOf(reglas);
  }
}
