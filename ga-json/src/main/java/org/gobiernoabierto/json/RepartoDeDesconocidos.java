package org.gobiernoabierto.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;

/**
 * Where a text says what an exercise does not know, so that reading it gives the same list: the
 * last of them where they would stand, as many as come in that order in the text, and those before
 * in the list of the exercise.
 *
 * @param conSuLista the exercise, with only those in its list that are to stand in it
 * @param enSuLugar the others
 */
record RepartoDeDesconocidos(EjercicioLocal conSuLista, LoDesconocido enSuLugar) {

  static RepartoDeDesconocidos de(EjercicioLocal ejercicio) {
    List<Desconocido> todos = ejercicio.desconocidos();
    Deque<DichoEnSuLugar> dichos = dichos(ejercicio);
    LoDesconocido enSuLugar = new LoDesconocido();
    dichos.forEach(enSuLugar::agregar);
    return new RepartoDeDesconocidos(
        EjercicioLocalBuilder.builder(ejercicio)
            .desconocidos(todos.subList(0, todos.size() - dichos.size()))
            .build(),
        enSuLugar);
  }

  private static Deque<DichoEnSuLugar> dichos(EjercicioLocal ejercicio) {
    Lugares lugares = new Lugares(ejercicio);
    Deque<DichoEnSuLugar> dichos = new ArrayDeque<>();
    for (int i = ejercicio.desconocidos().size() - 1; i >= 0; i--) {
      DichoEnSuLugar dicho = DichoEnSuLugar.de(ejercicio.desconocidos().get(i), lugares);
      if (dicho == null || (!dichos.isEmpty() && !dicho.vaAntesDe(dichos.getFirst()))) {
        break;
      }
      dichos.addFirst(dicho);
    }
    return dichos;
  }
}
