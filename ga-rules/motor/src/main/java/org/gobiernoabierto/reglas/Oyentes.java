package org.gobiernoabierto.reglas;

import java.util.List;

/** Several listeners as one. */
public record Oyentes(List<OyenteDeReglas> oyentes) implements OyenteDeReglas {

  @Override
  public void hablo(String regla, List<String> hechos) {
    oyentes.forEach(oyente -> oyente.hablo(regla, hechos));
  }

  @Override
  public void tardo(String regla, long nanos) {
    oyentes.forEach(oyente -> oyente.tardo(regla, nanos));
  }
}
