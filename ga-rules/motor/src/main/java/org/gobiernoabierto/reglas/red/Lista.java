package org.gobiernoabierto.reglas.red;

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

  /** Those of {@code otros}. */
  static Lista de(List<Object> otros) {
    Lista lista = new Lista();
    lista.hechos = otros.toArray();
    lista.hasta = lista.hechos.length;
    return lista;
  }

  /** As {@link #agregar(Lista, int, int)}, one. */
  void agregar(Lista otra, int cual) {
    agregar(otra, cual, cual + 1);
  }

  /**
   * Adds those of {@code otra}, which grows no more, from one index to before another; while they
   * stand together there none is copied.
   */
  void agregar(Lista otra, int primero, int fin) {
    if (hasta == 0) {
      hechos = otra.hechos;
      desde = primero;
      hasta = fin;
      prestada = true;
    } else if (prestada && hasta == primero && hechos == otra.hechos) {
      hasta = fin;
    } else {
      int nuevos = fin - primero;
      if (prestada || hasta + nuevos > hechos.length) {
        int cuantos = cuantos();
        hechos = Arrays.copyOfRange(hechos, desde, hasta + cuantos + nuevos);
        desde = 0;
        hasta = cuantos;
        prestada = false;
      }
      System.arraycopy(otra.hechos, primero, hechos, hasta, nuevos);
      hasta += nuevos;
    }
  }
}
