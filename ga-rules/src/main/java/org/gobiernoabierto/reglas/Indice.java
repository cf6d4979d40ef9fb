package org.gobiernoabierto.reglas;

import org.drools.model.functions.Function1;

/**
 * Facts by something they hold.
 *
 * @param filtro which facts
 * @param clave what is read of each
 */
record Indice(int numero, Filtro filtro, Function1<Object, Object> clave) {

  /** Fewer facts than this are gone through as fast. */
  static final int DESDE = 8;
}
