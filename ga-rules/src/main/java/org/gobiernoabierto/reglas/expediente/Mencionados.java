package org.gobiernoabierto.reglas.expediente;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a list mentions. People list things in the order of the plan: while ids are asked
 * for in the list's order nothing is hashed, however long the list is.
 */
final class Mencionados<T> {

  /** How many entries in between, such as products between activities, do not break the order. */
  private static final int ENTRE_UNO_Y_OTRO = 8;

  private final List<T> lista;
  private final Function<T, @Nullable String> id;
  private int siguiente;
  private @Nullable Set<String> todos;

  /**
   * @param id what an entry mentions; null when that does not count
   */
  Mencionados(List<T> lista, Function<T, @Nullable String> id) {
    this.lista = lista;
    this.id = id;
  }

  boolean incluyen(String buscado) {
    if (todos == null) {
      int hasta = Math.min(lista.size(), siguiente + 1 + ENTRE_UNO_Y_OTRO);
      for (int i = siguiente; i < hasta; i++) {
        if (buscado.equals(id.apply(lista.get(i)))) {
          siguiente = i + 1;
          return true;
        }
      }
      todos = new HashSet<>(2 * lista.size());
      for (T entrada : lista) {
        todos.add(id.apply(entrada));
      }
    }
    return todos.contains(buscado);
  }
}
