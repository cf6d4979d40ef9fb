package org.gobiernoabierto.json;

/** The operations that one reading may still take, as {@link Limites#operaciones()} counts them. */
final class Presupuesto {

  private long quedan;

  Presupuesto(Limites limites) {
    quedan = limites.operaciones();
  }

  /** Takes so many; false when there are not as many left, and then there are none from now on. */
  boolean gastar(long operaciones) {
    quedan -= operaciones;
    return !agotado();
  }

  boolean agotado() {
    return quedan < 0;
  }
}
