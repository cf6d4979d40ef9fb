package org.gobiernoabierto.reglas;

import java.util.Arrays;

/** Facts in their order. Not thread-safe while it grows. */
final class Lista {

  static final Lista VACIA = new Lista();

  Object[] hechos = new Object[4];
  int cuantos;

  void agregar(Object hecho) {
    if (cuantos == hechos.length) {
      hechos = Arrays.copyOf(hechos, 2 * cuantos);
    }
    hechos[cuantos++] = hecho;
  }
}
