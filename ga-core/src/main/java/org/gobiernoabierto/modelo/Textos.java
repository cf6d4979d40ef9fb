package org.gobiernoabierto.modelo;

import org.jspecify.annotations.Nullable;

/** A blank text says nothing: it is as none. */
final class Textos {

  private Textos() {}

  static @Nullable String oNulo(@Nullable String texto) {
    return texto == null || texto.isBlank() ? null : texto;
  }
}
