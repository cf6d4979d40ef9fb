package org.gobiernoabierto.modelo;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/** Defensive copies that keep null elements, so that Bean Validation can report where they are. */
final class Listas {

  private Listas() {}

  static <T> List<T> copia(@Nullable List<T> original) {
    if (original == null || original.isEmpty()) {
      return List.of();
    }
    return original instanceof Copia ? original : new Copia<>(original.toArray());
  }

  /** As {@link #copia}, with null for texts in which nothing shows. */
  static List<String> deTextos(@Nullable List<String> original) {
    if (original instanceof Copia && original.stream().allMatch(uno -> Textos.oNulo(uno) == uno)) {
      return original;
    }
    if (original == null || original.isEmpty()) {
      return List.of();
    }
    return new Copia<>(original.stream().map(Textos::oNulo).toArray());
  }

  /** What nobody changes and so need not be copied again. */
  private static final class Copia<T> extends AbstractList<T> implements RandomAccess {

    private final @Nullable Object[] elementos;

    Copia(@Nullable Object[] elementos) {
      this.elementos = elementos;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int indice) {
      return (T) elementos[indice];
    }

    @Override
    public int size() {
      return elementos.length;
    }
  }
}
