package org.gobiernoabierto.modelo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gobiernoabierto.idioma.Textos;
import org.jspecify.annotations.Nullable;

/** Defensive copies that keep null elements, so that Bean Validation can report where they are. */
final class Listas {

  private Listas() {}

  static <T> List<T> copia(@Nullable List<T> original) {
    if (original == null || original.isEmpty()) {
      return List.of();
    }
    return Collections.unmodifiableList(new ArrayList<>(original));
  }

  /** As {@link #copia}, with null for texts in which nothing shows. */
  static List<String> deTextos(@Nullable List<String> original) {
    if (original == null || original.isEmpty()) {
      return List.of();
    }
    List<String> textos = new ArrayList<>(original);
    textos.replaceAll(Textos::oNulo);
    return Collections.unmodifiableList(textos);
  }
}
