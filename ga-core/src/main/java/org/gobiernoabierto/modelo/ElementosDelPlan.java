package org.gobiernoabierto.modelo;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The activities and products of a plan, by what refers to them: the id of the commitment and their
 * own, {@code c2/a1}, or their id alone where no other commitment has an element with it. Built
 * once; looking up takes constant time. Immutable and thread-safe.
 */
public final class ElementosDelPlan {

  /** By id alone, and then by commitment; most ids are of one element. */
  private final Map<String, Map<String, Elemento>> porId = new HashMap<>();

  /**
   * An activity or a product. They compare by commitment and id, so that many of the same hash
   * code, as somebody may choose them, do not make maps slow.
   *
   * @param compromiso id of its commitment
   * @param id its id, unique within the commitment
   */
  public record Elemento(String compromiso, String id) implements Comparable<Elemento> {

    private static final Comparator<Elemento> ORDEN =
        Comparator.comparing(Elemento::compromiso).thenComparing(Elemento::id);

    @Override
    public int compareTo(Elemento otro) {
      return ORDEN.compare(this, otro);
    }

    /** What refers to it in any plan: {@code compromiso/id}. */
    public String referencia() {
      return compromiso + "/" + id;
    }

    /** The {@link #referencia()}. */
    @Override
    public String toString() {
      return referencia();
    }
  }

  private ElementosDelPlan() {}

  /** Those of {@code plan}; what lacks an id cannot be referred to. */
  public static ElementosDelPlan de(@Nullable PlanDeAccionLocal plan) {
    ElementosDelPlan elementos = new ElementosDelPlan();
    if (plan != null) {
      plan.compromisos().stream()
          .filter(compromiso -> compromiso != null && compromiso.id() != null)
          .forEach(elementos::agregar);
    }
    return elementos;
  }

  private void agregar(Compromiso compromiso) {
    for (Actividad actividad : compromiso.actividades()) {
      agregar(compromiso.id(), actividad == null ? null : actividad.id());
    }
    for (Producto producto : compromiso.productos()) {
      agregar(compromiso.id(), producto == null ? null : producto.id());
    }
  }

  private void agregar(String compromiso, @Nullable String id) {
    if (id == null) {
      return;
    }
    Elemento elemento = new Elemento(compromiso, id);
    Map<String, Elemento> otros = porId.putIfAbsent(id, Map.of(compromiso, elemento));
    if (otros == null || otros.containsKey(compromiso)) {
      return;
    }
    if (otros.size() == 1) {
      otros = new LinkedHashMap<>(otros);
      porId.put(id, otros);
    }
    otros.put(compromiso, elemento);
  }

  /** What {@code referencia} refers to; null when it is nothing, or one of several. */
  public @Nullable Elemento buscar(@Nullable String referencia) {
    if (referencia == null) {
      return null;
    }
    int barra = referencia.indexOf('/');
    Map<String, Elemento> suyos = porId.getOrDefault(referencia.substring(barra + 1), Map.of());
    if (barra >= 0) {
      return suyos.get(referencia.substring(0, barra));
    }
    return suyos.size() == 1 ? suyos.values().iterator().next() : null;
  }

  /** The elements that have {@code id} as their own, in the order of the plan; unmodifiable. */
  public Collection<Elemento> candidatos(String id) {
    return Collections.unmodifiableCollection(porId.getOrDefault(id, Map.of()).values());
  }

  /**
   * What could be written instead of {@code referencia}, in the order of the plan, when several
   * elements have that id; empty when it refers to one or to nothing.
   */
  public List<String> alternativas(String referencia) {
    Collection<Elemento> suyos = candidatos(referencia);
    return suyos.size() < 2 ? List.of() : suyos.stream().map(Elemento::referencia).toList();
  }
}
