package org.gobiernoabierto.reglas.red;

import org.drools.model.functions.Function1;

/**
 * Facts of a class by something they hold.
 *
 * @param tipo which facts
 * @param clave what is read of each
 */
record Indice(int numero, int tipo, Function1<Object, Object> clave) {

  /** Fewer facts than this are gone through as fast. */
  static final int DESDE = 8;

  /** The facts are put in order when they are asked for this often. */
  static final int PREGUNTAS = 3;
}
