package org.gobiernoabierto.reglas.autoria;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * What a part of a condition is. Immutable.
 *
 * @param java its type
 * @param esClase whether the part names the class itself instead of a value of it
 */
record Tipo(Type java, boolean esClase) {

  static final Tipo NULO = new Tipo(Void.class, false);
  static final Tipo LOGICO = valor(boolean.class);
  static final Tipo NUMERO = valor(int.class);
  static final Tipo TEXTO = valor(String.class);

  /** Where it cannot be told; nothing is said against it. */
  static final Tipo DESCONOCIDO = valor(Object.class);

  static Tipo valor(Type java) {
    return new Tipo(java, false);
  }

  static Tipo deLaClase(Class<?> clase) {
    return new Tipo(clase, true);
  }

  Class<?> clase() {
    if (java instanceof Class<?> clase) {
      return clase;
    }
    return java instanceof ParameterizedType con ? (Class<?>) con.getRawType() : Object.class;
  }

  Especie especie() {
    return this == NULO ? Especie.NULO : Especie.de(clase());
  }

  /** Of a list, what its elements are. */
  Tipo elemento() {
    boolean deUno =
        java instanceof ParameterizedType con && con.getActualTypeArguments().length == 1;
    return deUno ? valor(((ParameterizedType) java).getActualTypeArguments()[0]) : DESCONOCIDO;
  }

  boolean esDesconocido() {
    return !esClase && especie() == Especie.OTRO && clase() == Object.class;
  }

  /** Whether both can be equal. */
  boolean comparableCon(Tipo otro) {
    if (esDesconocido() || otro.esDesconocido() || this == NULO || otro == NULO) {
      return true;
    }
    Especie una = especie();
    if (una != otro.especie()) {
      return false;
    }
    return una == Especie.NUMERO
        || una == Especie.LOGICO
        || una == Especie.TEXTO
        || clase().isAssignableFrom(otro.clase())
        || otro.clase().isAssignableFrom(clase());
  }
}
