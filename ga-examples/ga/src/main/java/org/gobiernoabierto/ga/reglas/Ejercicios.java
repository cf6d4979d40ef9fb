package org.gobiernoabierto.ga.reglas;

import java.util.stream.Collectors;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** The exercises of cases. */
final class Ejercicios {

  private Ejercicios() {}

  /**
   * Reads an exercise that a case made.
   *
   * @throws IllegalArgumentException with everything that is wrong with its form, in Spanish
   */
  static EjercicioLocal leer(String json) {
    Lectura lectura = new LectorDeEjercicios().leer(json);
    if (!lectura.fallas().isEmpty()) {
      throw new IllegalArgumentException(
          lectura.fallas().stream()
              .map(falla -> falla.ruta() + " " + falla.mensaje().es())
              .collect(Collectors.joining("; ")));
    }
    return lectura.orElseThrow();
  }
}
