package org.gobiernoabierto.reglas.red;

import org.jspecify.annotations.Nullable;

/** How the value of a variable is had while a rule looks for its facts. */
@FunctionalInterface
interface Valor {

  /**
   * The value.
   *
   * @param casillas the values of the variables so far, each in its place; {@code juicio} in the
   *     first
   */
  @Nullable Object de(Object[] casillas);
}
