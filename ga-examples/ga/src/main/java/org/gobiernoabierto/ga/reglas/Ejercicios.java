package org.gobiernoabierto.ga.reglas;

import java.util.stream.Collectors;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** The exercises of cases. */
final class Ejercicios {

  private Ejercicios() {}

  /**
   * Reads an exercise that a case made.
   *
   * @throws IllegalArgumentException with everything that is wrong with its form
   */
  static EjercicioLocal leer(String json) {
    Lectura lectura = new LectorDeEjercicios().leer(json);
    if (!lectura.fallas().isEmpty()) {
      throw new ArgumentoException(
          new Texto(dichas(lectura, Idioma.ES), dichas(lectura, Idioma.EN)));
    }
    return lectura.orElseThrow();
  }

  private static String dichas(Lectura lectura, Idioma idioma) {
    return lectura.fallas().stream()
        .map(falla -> falla.ruta() + " " + falla.mensaje().en(idioma))
        .collect(Collectors.joining("; "));
  }
}
