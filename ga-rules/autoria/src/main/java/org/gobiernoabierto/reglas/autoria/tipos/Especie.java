package org.gobiernoabierto.reglas.autoria.tipos;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** What kind of thing a value is, as far as comparing goes. */
public enum Especie implements Nombrado {
  NUMERO("un número", "a number"),
  TEXTO("un texto", "a text"),
  FECHA("una fecha", "a date"),
  LOGICO("un sí o no", "a yes or no"),
  CONSTANTE("un valor de una lista fija", "a value of a fixed list"),
  LISTA("una lista", "a list"),
  NULO("null", "null"),
  OTRO("otra cosa", "something else");

  private final Texto nombre;

  Especie(String es, String en) {
    nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }

  /** Whether its values come one before another. */
  public boolean tieneOrden() {
    return this == NUMERO || this == FECHA || this == OTRO || this == TEXTO;
  }

  static Especie de(Class<?> clase) {
    if (clase == boolean.class || clase == Boolean.class) {
      return LOGICO;
    }
    if (clase == char.class || CharSequence.class.isAssignableFrom(clase)) {
      return TEXTO;
    }
    if ((clase.isPrimitive() && clase != void.class) || Number.class.isAssignableFrom(clase)) {
      return NUMERO;
    }
    if (Temporal.class.isAssignableFrom(clase)) {
      return FECHA;
    }
    if (clase.isEnum()) {
      return CONSTANTE;
    }
    boolean varios =
        clase.isArray()
            || Collection.class.isAssignableFrom(clase)
            || Map.class.isAssignableFrom(clase);
    return varios ? LISTA : OTRO;
  }
}
