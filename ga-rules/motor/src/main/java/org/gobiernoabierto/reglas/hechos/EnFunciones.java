package org.gobiernoabierto.reglas.hechos;

import org.gobiernoabierto.modelo.Periodo;

/** Somebody who holds an office over a period (§3.2, §3.4). Immutable. */
public interface EnFunciones extends Hecho, Periodo {

  /**
   * Whether both hold their office on some common day. Without a first day an office is held from
   * the start, without a last one until today.
   */
  default boolean coincideCon(Periodo otro) {
    return empiezaAntesDeQueTermine(this, otro) && empiezaAntesDeQueTermine(otro, this);
  }

  private static boolean empiezaAntesDeQueTermine(Periodo uno, Periodo otro) {
    return uno.inicio() == null || otro.fin() == null || !uno.inicio().isAfter(otro.fin());
  }
}
