package org.gobiernoabierto.ga;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;

/** Reads an exercise from a file, or from standard input when the file is {@code -}. */
final class Entrada {

  private Entrada() {}

  /**
   * @throws EntradaException when there is no such file or it cannot be read
   */
  static Lectura leer(String archivo, LectorDeEjercicios lector) {
    try {
      if (archivo.equals("-")) {
        return lector.leer(System.in);
      }
      if (archivo.isBlank()) {
        throw new EntradaException(
            new Texto("falta el nombre del archivo", "the name of the file is missing"));
      }
      try (InputStream json = Files.newInputStream(Path.of(archivo))) {
        return lector.leer(json);
      }
    } catch (IOException | InvalidPathException e) {
      throw EntradaException.alLeer(archivo);
    }
  }
}
