package org.gobiernoabierto.reglas.expediente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the facts of exercises that are mostly like one of them: what a part that is the same
 * record gives is made once. Not thread-safe.
 */
public final class HechosParecidos {

  private final Expediente primero;
  private final Predicate<Class<?>> interesa;
  private final Map<String, List<@Nullable Parte>> partes = new HashMap<>();
  private final List<Object> delPrimero;

  /** What a part of the first exercise is made of, and the facts that it gives. */
  private record Parte(Object registro, List<Object> hechos) {}

  /**
   * @param primero the one that the others are like
   * @param interesa as for {@link Expediente#hechos(Predicate)}
   */
  public HechosParecidos(Expediente primero, Predicate<Class<?>> interesa) {
    this.primero = primero;
    this.interesa = interesa;
    delPrimero = primero.reunir(new Hechos(primero, interesa, this));
  }

  /** The facts of the first. */
  public List<Object> delPrimero() {
    return new ArrayList<>(delPrimero);
  }

  /** The facts of another, the same as {@link Expediente#hechos(Predicate)} gives. */
  public List<Object> de(Expediente otro) {
    return otro.reunir(
        otro.miraIgualQue(primero)
            ? new Hechos(otro, interesa, this)
            : new Hechos(otro, interesa, null));
  }

  /** What a part gave in the first exercise; null where it is not the same there. */
  @Nullable List<Object> hechos(String lista, int numero, Object registro) {
    List<@Nullable Parte> suyas = partes.getOrDefault(lista, List.of());
    Parte parte = numero < suyas.size() ? suyas.get(numero) : null;
    return parte != null && parte.registro() == registro ? parte.hechos() : null;
  }

  /** Keeps what a part of the first exercise gives. */
  void guardar(Expediente de, String lista, int numero, Object registro, List<Object> hechos) {
    if (de != primero) {
      return;
    }
    List<@Nullable Parte> suyas = partes.computeIfAbsent(lista, l -> new ArrayList<>());
    while (suyas.size() <= numero) {
      suyas.add(null);
    }
    suyas.set(numero, new Parte(registro, List.copyOf(hechos)));
  }
}
