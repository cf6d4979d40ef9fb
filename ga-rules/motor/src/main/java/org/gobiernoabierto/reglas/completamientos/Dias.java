package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.gobiernoabierto.modelo.Anios;
import org.jspecify.annotations.Nullable;

/**
 * Days worth trying, of all that an exercise may say.
 *
 * @param criticos those between which nothing that is compared changes, with the first and the last
 *     that there are
 * @param vecinos these in order, each with the day after
 * @param hitos those on which an exercise goes from one part of its course to the next, and the
 *     days before and after
 */
record Dias(NavigableSet<LocalDate> criticos, List<LocalDate> vecinos, Set<LocalDate> hitos) {

  private static final LocalDate PRIMERO = LocalDate.of(Anios.PRIMERO, 1, 1);
  private static final LocalDate ULTIMO = LocalDate.of(Anios.ULTIMO, 12, 31);

  static Dias de(Collection<LocalDate> comparados, Collection<LocalDate> hitos) {
    NavigableSet<LocalDate> criticos = new TreeSet<>(List.of(PRIMERO, ULTIMO));
    comparados.stream().filter(Anios::abarcan).forEach(criticos::add);
    Set<LocalDate> cercanos = new TreeSet<>();
    for (LocalDate hito : hitos) {
      cercanos.add(hito.minusDays(1));
      cercanos.add(hito);
      cercanos.add(hito.plusDays(1));
    }
    return new Dias(criticos, vecinos(criticos), cercanos);
  }

  private static List<LocalDate> vecinos(NavigableSet<LocalDate> criticos) {
    List<LocalDate> vecinos = new ArrayList<>(2 * criticos.size());
    LocalDate ultimo = null;
    for (LocalDate critico : criticos) {
      if (!critico.equals(ultimo)) {
        vecinos.add(critico);
      }
      ultimo = critico.plusDays(1);
      vecinos.add(ultimo);
    }
    return vecinos.subList(0, vecinos.size() - 1);
  }

  /** The one in the middle, the last and the first, the turning points, and some more. */
  List<LocalDate> probables(int cuantos) {
    Set<LocalDate> probables = new LinkedHashSet<>();
    List<LocalDate> repartidos = repartidos(List.copyOf(criticos), cuantos);
    probables.add(repartidos.get(0));
    probables.add(criticos.last());
    probables.add(criticos.first());
    probables.addAll(hitos);
    probables.addAll(repartidos);
    return List.copyOf(probables);
  }

  /** Some of many, from all over; the one in the middle first. */
  static <T extends @Nullable Object> List<T> repartidos(List<T> todos, int cuantos) {
    Set<T> algunos = new LinkedHashSet<>();
    if (!todos.isEmpty()) {
      algunos.add(todos.get(todos.size() / 2));
    }
    int pasos = Math.min(cuantos, todos.size());
    for (int i = 0; i < pasos; i++) {
      algunos.add(todos.get((int) ((long) i * (todos.size() - 1) / Math.max(1, pasos - 1))));
    }
    return new ArrayList<>(algunos);
  }
}
