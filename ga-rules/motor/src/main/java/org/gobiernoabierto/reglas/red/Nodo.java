package org.gobiernoabierto.reglas.red;

/**
 * A condition of a rule and, behind it, the rest of the rule. Immutable: what is found stands in
 * the memory.
 */
@FunctionalInterface
interface Nodo {

  /**
   * Goes through what satisfies the condition, and with each through the rest.
   *
   * @return whether no more need be looked for
   */
  boolean recorrer(Memoria memoria) throws Exception;
}
