package org.gobiernoabierto.reglas.red;

import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Goes on with what functions make of all that satisfies a chain of conditions. Immutable. */
final class NodoDeAcumulacion implements Nodo {

  private final Funcion[] funciones;
  private final Nodo cadena;
  private final Nodo resto;

  /**
   * @param cadena ends in {@link #acumula}
   */
  NodoDeAcumulacion(Funcion[] funciones, Nodo cadena, Nodo resto) {
    this.funciones = funciones;
    this.cadena = cadena;
    this.resto = resto;
  }

  /** Ends the chain: it goes through all. */
  static Nodo acumula(Funcion[] funciones) {
    return memoria -> {
      for (Funcion funcion : funciones) {
        funcion.acumular(memoria.casillas);
      }
      return false;
    };
  }

  /** As in the engine, a function without a result lets nothing pass, unless there are several. */
  @Override
  public boolean recorrer(Memoria memoria) throws Exception {
    Object[] casillas = memoria.casillas;
    for (Funcion funcion : funciones) {
      funcion.empezar(casillas);
    }
    cadena.recorrer(memoria);
    for (Funcion funcion : funciones) {
      funcion.terminar(casillas);
    }
    boolean pasa = funciones.length > 1 || casillas[funciones[0].resultado()] != null;
    return pasa && resto.recorrer(memoria);
  }

  /**
   * A function.
   *
   * @param fuente what it is given
   * @param contexto where it stands while it is at work
   * @param resultado where its result is put
   */
  record Funcion(
      AccumulateFunction<Serializable> funcion, Valor fuente, int contexto, int resultado) {

    void empezar(Object[] casillas) {
      casillas[contexto] = funcion.initContext(funcion.createContext());
    }

    void acumular(Object[] casillas) {
      funcion.accumulate((Serializable) casillas[contexto], fuente.de(casillas));
    }

    void terminar(Object[] casillas) throws Exception {
      casillas[resultado] = funcion.getResult((Serializable) casillas[contexto]);
    }
  }
}
