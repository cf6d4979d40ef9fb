package org.gobiernoabierto.reglas.red;

/** How the value of a variable is had while a rule looks for its facts. */
@FunctionalInterface
interface Valor {

  /**
   * @param casillas the values of the variables so far, each in its place; {@code juicio} in the
   *     first
   */
  Object de(Object[] casillas);
}
