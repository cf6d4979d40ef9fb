package org.gobiernoabierto.reglas.red;

/** A condition on values that are known. */
@FunctionalInterface
interface Prueba {

  /**
   * Whether it holds.
   *
   * @param casillas as for {@link Valor}
   */
  boolean vale(Object[] casillas) throws Exception;

  /** All of {@code partes}. */
  static boolean valen(Prueba[] partes, Object[] casillas) throws Exception {
    for (Prueba parte : partes) {
      if (!parte.vale(casillas)) {
        return false;
      }
    }
    return true;
  }
}
