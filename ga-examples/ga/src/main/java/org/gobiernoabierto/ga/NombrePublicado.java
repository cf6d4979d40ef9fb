package org.gobiernoabierto.ga;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file's name as reports give it: as it was written, but never a path of this machine. One within
 * the working folder is told from there, any other by its last name.
 */
public final class NombrePublicado {

  private NombrePublicado() {}

  /** The one of a file that was named. */
  public static String de(String archivo) {
    try {
      Path ruta = Path.of(archivo);
      return ruta.isAbsolute() ? deAbsoluta(ruta, ruta.getFileName()) : archivo;
    } catch (InvalidPathException e) {
      return archivo;
    }
  }

  /** The one of a file that was found in a folder that was named. */
  public static String en(Path carpeta, Path archivo) {
    Path nombre = carpeta.getFileName();
    Path dentro = carpeta.relativize(archivo);
    return archivo.isAbsolute()
        ? deAbsoluta(archivo, nombre == null ? dentro : nombre.resolve(dentro))
        : archivo.toString();
  }

  private static String deAbsoluta(Path ruta, Path siEstaFuera) {
    Path aqui = Path.of("").toAbsolutePath();
    return (ruta.startsWith(aqui) && !ruta.equals(aqui) ? aqui.relativize(ruta) : siEstaFuera)
        .toString();
  }
}
