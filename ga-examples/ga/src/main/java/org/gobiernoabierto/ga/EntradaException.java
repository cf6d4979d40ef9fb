package org.gobiernoabierto.ga;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;

/** What was to be read cannot be read; the message is for the person who called. */
public final class EntradaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Texto texto;

  public EntradaException(Texto mensaje) {
    super(mensaje.es());
    texto = mensaje;
  }

  /** For what a library does not take, with what it says of that. */
  public static EntradaException de(IllegalArgumentException falla) {
    return new EntradaException(motivo(falla));
  }

  /** What a fault says, in both languages where it does. */
  public static Texto motivo(RuntimeException falla) {
    return limpio(
        falla instanceof ReglaException deRegla
            ? deRegla.texto()
            : ArgumentoException.texto(falla));
  }

  /** Without what a terminal would take for a command. */
  private static Texto limpio(Texto texto) {
    return new Texto(Limpieza.de(texto.es()), Limpieza.de(texto.en()));
  }

  /** The message in both languages. */
  public Texto texto() {
    return texto;
  }

  /** For a file or folder that could not be read, with why. */
  public static EntradaException alLeer(Object archivo) {
    return new EntradaException(
        new Texto("no se pudo leer {archivo}: {motivo}", "could not read {archivo}: {motivo}")
            .con("archivo", nombre(archivo), "motivo", porQueNoSeLee(archivo)));
  }

  /** For a file or folder that could not be written, with why. */
  public static EntradaException alEscribir(Object archivo) {
    return new EntradaException(
        new Texto("no se pudo escribir {archivo}: {motivo}", "could not write {archivo}: {motivo}")
            .con("archivo", nombre(archivo), "motivo", porQueNoSeEscribe(archivo)));
  }

  private static String nombre(Object archivo) {
    String nombre = archivo.toString();
    return Limpieza.de(nombre.isEmpty() ? "." : nombre);
  }

  /** Why a file or folder could not be read, after it could not. */
  public static Texto porQueNoSeLee(Object archivo) {
    Path ruta;
    try {
      ruta = Path.of(archivo.toString());
    } catch (InvalidPathException e) {
      return new Texto("no es el nombre de un archivo", "that is no name of a file");
    }
    if (Files.notExists(ruta)) {
      return new Texto("no existe", "it does not exist");
    }
    if (!Files.isReadable(ruta)) {
      return new Texto("falta permiso", "permission is denied");
    }
    return Files.isDirectory(ruta)
        ? new Texto("es una carpeta", "it is a folder")
        : new Texto("falló la lectura", "reading it failed");
  }

  private static Texto porQueNoSeEscribe(Object archivo) {
    Path ruta = Path.of(archivo.toString()).toAbsolutePath();
    Path carpeta = ruta.getParent();
    if (carpeta != null && !Files.isDirectory(carpeta)) {
      return new Texto("no existe su carpeta", "its folder does not exist");
    }
    if (Files.isDirectory(ruta)) {
      return new Texto("es una carpeta", "it is a folder");
    }
    boolean sePuede = Files.isWritable(Files.exists(ruta) || carpeta == null ? ruta : carpeta);
    return sePuede
        ? new Texto("falló la escritura", "writing it failed")
        : new Texto("falta permiso", "permission is denied");
  }
}
