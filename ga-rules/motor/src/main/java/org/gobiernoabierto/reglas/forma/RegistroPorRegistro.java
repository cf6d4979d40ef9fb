package org.gobiernoabierto.reglas.forma;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Lets Bean Validation look at one record, and not at those within it. */
final class RegistroPorRegistro implements TraversableResolver {

  @Override
  public boolean isReachable(
      @Nullable Object objeto, Path.Node miembro, Class<?> raiz, Path camino, ElementType clase) {
    return true;
  }

  @Override
  public boolean isCascadable(
      @Nullable Object objeto, Path.Node miembro, Class<?> raiz, Path camino, ElementType clase) {
    return false;
  }
}
