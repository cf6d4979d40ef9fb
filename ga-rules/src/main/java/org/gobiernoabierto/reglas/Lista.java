package org.gobiernoabierto.reglas;

import java.util.Arrays;
import java.util.List;

/**
 * Facts in their order: those of {@link #hechos} from {@link #desde} to before {@link #hasta}. Not
 * thread-safe while it grows.
 */
final class Lista {

  private static final Object[] NADA = {};
  static final Lista VACIA = new Lista();

  Object[] hechos = NADA;
  int desde;
  int hasta;
  private boolean prestada;

  int cuantos() {
    return hasta - desde;
  }

  /** Adds those of {@code otros} from one index to before another. */
  void agregar(List<Object> otros, int primero, int fin) {
    int caben = hasta + fin - primero;
    if (caben > hechos.length) {
      hechos = Arrays.copyOf(hechos, hasta == 0 ? caben : Math.max(caben, 2 * hasta));
    }
    for (int i = primero; i < fin; i++) {
      hechos[hasta++] = otros.get(i);
    }
  }

  /** Adds one of {@code otra}, which grows no more; while they stand together none is copied. */
  void agregar(Lista otra, int cual) {
    if (hasta == 0) {
      hechos = otra.hechos;
      desde = cual;
      hasta = cual + 1;
      prestada = true;
    } else if (prestada && hasta == cual) {
      hasta++;
    } else {
      if (prestada || hasta == hechos.length) {
        hechos = Arrays.copyOfRange(hechos, desde, hasta + cuantos() + 2);
        hasta = cuantos();
        desde = 0;
        prestada = false;
      }
      hechos[hasta++] = otra.hechos[cual];
    }
  }
}
