package org.gobiernoabierto.reglas.hechos;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that an exercise records, as rules see it: what is recorded, where, and whether it
 * counts by the date of the report; never what follows from it. What is dated after the report is
 * not there yet. Immutable.
 */
public interface Hecho {

  /** JSON Pointer of its place in the exercise. */
  String ruta();

  /** The integrator's own members, by their names with {@code x-}; empty where there are none. */
  default Map<String, Object> extensiones() {
    return Map.of();
  }

  /**
   * One of the integrator's own members: a text, a number ({@link BigDecimal}), true or false, a
   * list or an object.
   *
   * @param nombre its name, such as {@code x-municipio}
   * @return null where it is not recorded
   */
  default @Nullable Object dato(String nombre) {
    return extensiones().get(nombre);
  }

  /**
   * One of the integrator's own members, where it is a number.
   *
   * @param nombre its name, such as {@code x-asistentes}
   * @return null where it is not recorded or is no number
   */
  default @Nullable BigDecimal cantidad(String nombre) {
    return dato(nombre) instanceof BigDecimal numero ? numero : null;
  }
}
