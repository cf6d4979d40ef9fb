package org.gobiernoabierto.reglas.red;

/**
 * Goes on if there is something, or if there is nothing, that satisfies one of several chains of
 * conditions. Immutable.
 */
final class NodoDeExistencia implements Nodo {

  /** Ends a chain: one is enough. */
  static final Nodo HALLADO = memoria -> true;

  private final Nodo[] cadenas;
  private final boolean debeHaber;
  private final Nodo resto;

  NodoDeExistencia(Nodo[] cadenas, boolean debeHaber, Nodo resto) {
    this.cadenas = cadenas;
    this.debeHaber = debeHaber;
    this.resto = resto;
  }

  @Override
  public boolean recorrer(Memoria memoria) throws Exception {
    return hay(memoria) == debeHaber && resto.recorrer(memoria);
  }

  private boolean hay(Memoria memoria) throws Exception {
    for (Nodo cadena : cadenas) {
      if (cadena.recorrer(memoria)) {
        return true;
      }
    }
    return false;
  }
}
