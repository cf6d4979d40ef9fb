package org.gobiernoabierto.modelo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
}
