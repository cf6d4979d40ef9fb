package org.gobiernoabierto.reglas.completamientos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for some places, to tell whether it was tried before. Records and lists come again
 * and again as the same objects, and are not looked into.
 */
record Eleccion(List<@Nullable Object> contenidos) {

  @Override
  public boolean equals(@Nullable Object otra) {
    if (!(otra instanceof Eleccion suya) || suya.contenidos.size() != contenidos.size()) {
      return false;
    }
    for (int i = 0; i < contenidos.size(); i++) {
      if (!sonElMismo(contenidos.get(i), suya.contenidos.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean sonElMismo(@Nullable Object uno, @Nullable Object otro) {
    return uno == otro || (uno != null && !esCompuesto(uno) && uno.equals(otro));
  }

  private static boolean esCompuesto(Object contenido) {
    return contenido instanceof Record || contenido instanceof List<?>;
  }

  @Override
  public int hashCode() {
    int suma = 1;
    for (Object contenido : contenidos) {
      int suyo =
          contenido == null
              ? 0
              : esCompuesto(contenido) ? System.identityHashCode(contenido) : contenido.hashCode();
      suma = 31 * suma + suyo;
    }
    return suma;
  }
}
