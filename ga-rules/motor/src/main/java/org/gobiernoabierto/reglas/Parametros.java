package org.gobiernoabierto.reglas;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The interpretation under which exercises are evaluated: values of parameters that are not those
 * of the published reading. Immutable and thread-safe.
 *
 * @param valores by name, as people write them: {@code sí} or {@code no} for yes or no, {@code
 *     ninguna} for no limit
 */
public record Parametros(SortedMap<String, String> valores) {

  private static final Parametros POR_OMISION = new Parametros(new TreeMap<>());

  public Parametros {
    valores = Collections.unmodifiableSortedMap(new TreeMap<>(valores));
  }

  /** The published reading. */
  public static Parametros porOmision() {
    return POR_OMISION;
  }

  /**
   * The published reading with some values changed, by name. Whether there are such parameters, and
   * whether the values fit, {@link Evaluador.Builder#build} says.
   */
  public static Parametros de(Map<String, String> valores) {
    return new Parametros(new TreeMap<>(valores));
  }

  /**
   * The same with one value changed: {@code con("ventana", "CICLO_COMPLETO")}. Whether there is
   * such a parameter, and whether the value fits, {@link Evaluador.Builder#build} says.
   */
  public Parametros con(String nombre, String valor) {
    SortedMap<String, String> nuevos = new TreeMap<>(valores);
    nuevos.put(nombre, valor);
    return new Parametros(nuevos);
  }
}
