package org.gobiernoabierto.modelo;

import java.util.ArrayList;
import java.util.Collections;
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

  private final Map<String, Elemento> porReferencia = new HashMap<>();
  private final Map<String, List<String>> ambiguas = new HashMap<>();

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
    if (porReferencia.putIfAbsent(elemento.referencia(), elemento) != null) {
      return;
    }
    List<String> formas = ambiguas.get(id);
    if (formas != null) {
      formas.add(elemento.referencia());
      return;
    }
    Elemento otro = porReferencia.putIfAbsent(id, elemento);
    if (otro != null) {
      porReferencia.remove(id);
      ambiguas.put(id, new ArrayList<>(List.of(otro.referencia(), elemento.referencia())));
    }
  }

  /** What {@code referencia} refers to; null when it is nothing, or one of several. */
  public @Nullable Elemento buscar(String referencia) {
    return porReferencia.get(referencia);
  }

  /**
   * What could be written instead of {@code referencia}, in the order of the plan, when several
   * elements have that id; empty when it refers to one or to nothing.
   */
  public List<String> alternativas(String referencia) {
    return Collections.unmodifiableList(ambiguas.getOrDefault(referencia, List.of()));
  }
}
