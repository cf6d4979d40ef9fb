package org.gobiernoabierto.ga;

import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;

/** The faults of a file, one a line, as compilers write them: file, line, column, code, place. */
final class FallasEnTexto {

  private FallasEnTexto() {}

  static String de(String archivo, List<Falla> fallas, Idioma idioma) {
    StringBuilder texto = new StringBuilder();
    for (Falla falla : fallas) {
      texto.append(texto.isEmpty() ? "" : "\n").append(archivo);
      if (falla.linea() != null) {
        texto.append(':').append(falla.linea()).append(':').append(falla.columna());
      }
      texto.append(": ").append(falla.codigo());
      if (!falla.ruta().isEmpty()) {
        texto.append(' ').append(falla.ruta());
      }
      texto.append(": ").append(falla.mensaje().en(idioma));
    }
    return texto.toString();
  }

  /**
   * The exercise of a file that must be right before anything else can be done with it.
   *
   * @throws EntradaException with every fault of its form or shape
   */
  static EjercicioLocal sinFallas(String archivo, Evaluador evaluador, Opciones opciones) {
    Lectura lectura =
        Entrada.leer(archivo, new LectorDeEjercicios().revisando(evaluador::fallasDeForma));
    if (!lectura.fallas().isEmpty()) {
      throw new EntradaException(
          "no se pudo leer\n" + de(archivo, lectura.fallas(), opciones.idioma()));
    }
    return lectura.orElseThrow();
  }
}
