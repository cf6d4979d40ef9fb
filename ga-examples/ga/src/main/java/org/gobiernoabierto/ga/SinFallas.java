package org.gobiernoabierto.ga;

import org.gobiernoabierto.formatos.FallasEnTexto;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;

/** Exercises that must be right before anything else can be done with them. */
public final class SinFallas {

  private SinFallas() {}

  /**
   * The exercise of a file.
   *
   * @throws EntradaException with every fault of its form or shape
   */
  public static EjercicioLocal leer(String archivo, Evaluador evaluador, Idioma idioma) {
    Leido lectura =
        Entrada.leer(archivo, new LectorDeEjercicios().revisando(evaluador::revisarForma));
    if (!lectura.fallas().isEmpty()) {
      throw new EntradaException(
          new Texto("no se pudo leer\n{fallas}", "could not be read\n{fallas}")
              .con("fallas", FallasEnTexto.de(archivo, lectura.fallas(), idioma)));
    }
    return lectura.orElseThrow();
  }
}
