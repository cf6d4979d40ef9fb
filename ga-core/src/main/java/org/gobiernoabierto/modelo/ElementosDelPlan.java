package org.gobiernoabierto.modelo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The activities and products of a plan, by what refers to them: the id of the commitment and their
 * own, {@code c2/a1}, or their id alone where no other commitment has an element with it. Built
 * once; looking up takes constant time. Immutable and thread-safe.
 */
public final class ElementosDelPlan {

  /** By id alone; most ids are of one element. */
  private final Map<String, List<Elemento>> porId = new HashMap<>();

  /**
   * An activity or a product.
   *
   * @param compromiso id of its commitment
   * @param id its id, unique within the commitment
   */
  public record Elemento(String compromiso, String id) {

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
    List<Elemento> otros = porId.put(id, List.of(elemento));
    if (otros != null) {
      porId.put(id, otros.contains(elemento) ? otros : mas(otros, elemento));
    }
  }

  private static List<Elemento> mas(List<Elemento> otros, Elemento elemento) {
    List<Elemento> todos = new ArrayList<>(otros);
    todos.add(elemento);
    return todos;
  }

  /** What {@code referencia} refers to; null when it is nothing, or one of several. */
  public @Nullable Elemento buscar(@Nullable String referencia) {
    if (referencia == null) {
      return null;
    }
    int barra = referencia.indexOf('/');
    List<Elemento> suyos = porId.get(referencia.substring(barra + 1));
    if (suyos == null) {
      return null;
    }
    if (barra < 0) {
      return suyos.size() == 1 ? suyos.get(0) : null;
    }
    String compromiso = referencia.substring(0, barra);
    for (Elemento elemento : suyos) {
      if (elemento.compromiso().equals(compromiso)) {
        return elemento;
      }
    }
    return null;
  }

  /**
   * What could be written instead of {@code referencia}, in the order of the plan, when several
   * elements have that id; empty when it refers to one or to nothing.
   */
  public List<String> alternativas(String referencia) {
    List<Elemento> suyos = porId.getOrDefault(referencia, List.of());
    return suyos.size() < 2 ? List.of() : suyos.stream().map(Elemento::referencia).toList();
  }
}
