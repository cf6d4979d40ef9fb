package org.gobiernoabierto.reglas.red;

import org.gobiernoabierto.reglas.OyenteDeReglas;

/** Is told what rules do, with the facts themselves. */
public interface Testigo {

  void hablo(Coincidencia coincidencia);

  /**
   * A rule has been tried.
   *
   * @param nanos nanoseconds that a rule took; not told of rules in a session
   */
  default void tardo(String regla, long nanos) {}

  /** Tells {@code oyente} as it wants to be told. */
  static Testigo para(OyenteDeReglas oyente) {
    return new Testigo() {
      @Override
      public void hablo(Coincidencia coincidencia) {
        oyente.hablo(
            coincidencia.regla(), coincidencia.hechos().stream().map(String::valueOf).toList());
      }

      @Override
      public void tardo(String regla, long nanos) {
        oyente.tardo(regla, nanos);
      }
    };
  }
}
