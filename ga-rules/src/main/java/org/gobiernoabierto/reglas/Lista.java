package org.gobiernoabierto.reglas;

import java.util.Arrays;
import java.util.List;

/** Facts in their order. Not thread-safe while it grows. */
final class Lista {

  private static final Object[] NADA = {};
  static final Lista VACIA = new Lista();

  Object[] hechos = NADA;
  int cuantos;

  void agregar(Object hecho) {
    if (cuantos == hechos.length) {
      hechos = Arrays.copyOf(hechos, Math.max(4, 2 * cuantos));
    }
    hechos[cuantos++] = hecho;
  }

  /** Adds those of {@code otros} from one index to before another. */
  void agregar(List<Object> otros, int desde, int hasta) {
    int caben = cuantos + hasta - desde;
    if (caben > hechos.length) {
      hechos = Arrays.copyOf(hechos, caben);
    }
    for (int i = desde; i < hasta; i++) {
      hechos[cuantos++] = otros.get(i);
    }
  }
}
