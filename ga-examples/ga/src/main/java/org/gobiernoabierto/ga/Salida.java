package org.gobiernoabierto.ga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.gobiernoabierto.idioma.Texto;

/** Writes what a user named, and never over something. */
final class Salida {

  private Salida() {}

  /**
   * @throws EntradaException when it exists or cannot be written
   */
  static void archivo(String nombre, byte[] contenido) {
    try {
      Path ruta = nueva(nombre);
      Files.write(ruta, contenido);
    } catch (IOException | InvalidPathException e) {
      throw EntradaException.alEscribir(nombre);
    }
  }

  /**
   * A folder of CSV files.
   *
   * @param hojas the files by the names of their sheets
   * @throws EntradaException when it exists or cannot be written
   */
  static void carpeta(String nombre, Map<String, byte[]> hojas) {
    try {
      Path carpeta = Files.createDirectories(nueva(nombre));
      for (Map.Entry<String, byte[]> hoja : hojas.entrySet()) {
        Files.write(carpeta.resolve(hoja.getKey() + ".csv"), hoja.getValue());
      }
    } catch (IOException | InvalidPathException e) {
      throw EntradaException.alEscribir(nombre);
    }
  }

  /**
   * @throws EntradaException when something has that name
   */
  static Path nueva(String nombre) {
    Path ruta = Path.of(nombre);
    if (nombre.isBlank() || Files.exists(ruta)) {
      throw new EntradaException(
          new Texto(
                  "ya existe {nombre}; no se escribió nada",
                  "{nombre} exists already; nothing was written")
              .con("nombre", nombre));
    }
    return ruta;
  }
}
