package org.gobiernoabierto.reglas.autoria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador;
import org.gobiernoabierto.reglas.autoria.compilacion.Compilador.Compilacion;
import org.gobiernoabierto.reglas.autoria.defectos.Defecto;
import org.gobiernoabierto.reglas.autoria.revision.Revision;

/**
 * Rule sets with one mistake each: a folder of {@code fallas} holds the files that differ from
 * {@code base}, which is correct, and {@code esperado.txt}.
 */
final class Fallas {

  static final Path CARPETA =
      Path.of("src/test/resources/org/gobiernoabierto/reglas/autoria/fallas");
  static final Path BASE = CARPETA.resolve("base");
  private static final String QUITAR = ".quitar";
  private static final Map<List<Archivo>, Compilacion> COMPILADOS = new HashMap<>();

  private Fallas() {}

  /** The folders, in order. */
  static List<Path> todas() {
    return contenido(CARPETA).stream().filter(carpeta -> !carpeta.equals(BASE)).toList();
  }

  static List<Path> contenido(Path carpeta) {
    try (Stream<Path> archivos = Files.list(carpeta)) {
      return archivos.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> archivos(Path carpeta) throws IOException {
    try (Stream<Path> todos = Files.walk(carpeta)) {
      return todos.filter(Files::isRegularFile).toList();
    }
  }

  /** Makes in {@code destino} the rule set of {@code base} with the changes of {@code falla}. */
  static CarpetaDeReglas armar(Path falla, Path destino) throws IOException {
    for (Path archivo : contenido(BASE)) {
      Files.copy(archivo, destino.resolve(archivo.getFileName()));
    }
    for (Path archivo : archivos(falla)) {
      String nombre = falla.relativize(archivo).toString();
      if (nombre.endsWith(QUITAR)) {
        Files.delete(destino.resolve(nombre.substring(0, nombre.length() - QUITAR.length())));
      } else if (!nombre.equals("esperado.txt")) {
        Files.createDirectories(destino.resolve(nombre).getParent());
        Files.copy(archivo, destino.resolve(nombre), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return CarpetaDeReglas.leer(destino);
  }

  /** What is wrong with a rule set; the same files are compiled only once. */
  static List<Defecto> defectos(CarpetaDeReglas carpeta) {
    return Revision.de(carpeta, Fallas::compilar).defectos();
  }

  private static Compilacion compilar(List<Archivo> archivos) {
    return COMPILADOS.computeIfAbsent(archivos, Compilador::compilar);
  }
}
