package org.gobiernoabierto.modelo.lugares;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * Finds many places of one exercise without going over its lists for each: as many pointers to as
 * many elements would take their product otherwise. Not thread-safe.
 */
public final class Lugares {

  private final EjercicioLocal ejercicio;
  private final IdentityHashMap<List<?>, Map<String, Integer>> porId = new IdentityHashMap<>();

  public Lugares(EjercicioLocal ejercicio) {
    this.ejercicio = ejercicio;
  }

  /** As {@link Sitio#en(EjercicioLocal, String)}. */
  public @Nullable Sitio en(String lugar) {
    return Sitio.en(ejercicio, lugar, this::indice);
  }

  /**
   * The pointers of the places that an exercise declares unknown, with the index of every element;
   * one that leads nowhere is passed over.
   */
  public static Set<String> desconocidos(EjercicioLocal ejercicio) {
    if (ejercicio.desconocidos().isEmpty()) {
      return Set.of();
    }
    Lugares lugares = new Lugares(ejercicio);
    Set<String> rutas = new LinkedHashSet<>();
    for (Desconocido desconocido : ejercicio.desconocidos()) {
      Sitio sitio =
          desconocido == null || desconocido.lugar() == null
              ? null
              : lugares.en(desconocido.lugar());
      if (sitio != null) {
        rutas.add(sitio.ruta());
      }
    }
    return rutas;
  }

  private int indice(List<?> elementos, String id) {
    return porId.computeIfAbsent(elementos, Lugares::indices).getOrDefault(id, -1);
  }

  private static Map<String, Integer> indices(List<?> elementos) {
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < elementos.size(); i++) {
      String id = Registros.idDe(elementos.get(i));
      if (id != null) {
        indices.putIfAbsent(id, i);
      }
    }
    return indices;
  }
}
