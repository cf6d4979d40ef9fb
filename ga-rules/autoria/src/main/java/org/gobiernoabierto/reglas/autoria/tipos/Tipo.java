package org.gobiernoabierto.reglas.autoria.tipos;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * What a part of a condition is. Immutable.
 *
 * @param java its type
 * @param esClase whether the part names the class itself instead of a value of it
 */
public record Tipo(Type java, boolean esClase) {

  public static final Tipo NULO = new Tipo(Void.class, false);
  public static final Tipo LOGICO = valor(boolean.class);
  public static final Tipo NUMERO = valor(int.class);
  public static final Tipo TEXTO = valor(String.class);

  /** Where it cannot be told; nothing is said against it. */
  public static final Tipo DESCONOCIDO = valor(Object.class);

  public static Tipo valor(Type java) {
    return new Tipo(java, false);
  }

  public static Tipo deLaClase(Class<?> clase) {
    return new Tipo(clase, true);
  }

  public Class<?> clase() {
    if (java instanceof Class<?> clase) {
      return clase;
    }
    return java instanceof ParameterizedType con ? (Class<?>) con.getRawType() : Object.class;
  }

  public Especie especie() {
    return this == NULO ? Especie.NULO : Especie.de(clase());
  }

  /** Of a list, what its elements are. */
  public Tipo elemento() {
    boolean deUno =
        java instanceof ParameterizedType con && con.getActualTypeArguments().length == 1;
    return deUno ? valor(((ParameterizedType) java).getActualTypeArguments()[0]) : DESCONOCIDO;
  }

  public boolean esDesconocido() {
    return !esClase && especie() == Especie.OTRO && clase() == Object.class;
  }

  /** Whether both can be equal. */
  public boolean comparableCon(Tipo otro) {
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
