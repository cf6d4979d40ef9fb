package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.EntradaException;
import org.jspecify.annotations.Nullable;

/** Finds the files that a user names: files, folders with all that is in them, standard input. */
final class Fuentes {

  private static final String ENTRADA_ESTANDAR = "-";
  private static final List<String> DE_UNO = List.of(".json", ".json.gz");
  private static final List<String> POR_LINEAS =
      List.of(".ndjson", ".ndjson.gz", ".jsonl", ".jsonl.gz");

  private Fuentes() {}

  /**
   * The files in the order in which they were named, those of a folder by their names.
   *
   * @param salida where the reports go, which is no input even when it is in a folder that is
   * @throws EntradaException when one does not exist, or a folder has none
   */
  static List<Fuente> de(List<String> nombres, @Nullable Path salida) {
    List<Fuente> fuentes = new ArrayList<>();
    for (String nombre : nombres) {
      if (nombre.equals(ENTRADA_ESTANDAR)) {
        fuentes.add(new Fuente(nombre, null, true));
      } else {
        agregar(nombre, ruta(nombre), salida, fuentes);
      }
    }
    return fuentes;
  }

  private static Path ruta(String nombre) {
    try {
      return Path.of(nombre);
    } catch (InvalidPathException e) {
      throw new EntradaException("no se pudo leer " + nombre + ": " + e.getMessage());
    }
  }

  private static void agregar(
      String nombre, Path ruta, @Nullable Path salida, List<Fuente> fuentes) {
    if (Files.notExists(ruta)) {
      throw new EntradaException("no existe " + nombre);
    }
    if (!Files.isDirectory(ruta)) {
      fuentes.add(new Fuente(nombre, ruta, !termina(ruta, DE_UNO)));
      return;
    }
    try (Stream<Path> dentro = Files.walk(ruta, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> archivos =
          dentro
              .filter(Files::isRegularFile)
              .filter(archivo -> salida == null || !mismo(archivo, salida))
              .filter(archivo -> termina(archivo, DE_UNO) || termina(archivo, POR_LINEAS))
              .sorted()
              .toList();
      if (archivos.isEmpty()) {
        throw new EntradaException("la carpeta " + nombre + " no tiene archivos JSON ni NDJSON");
      }
      archivos.forEach(a -> fuentes.add(new Fuente(a.toString(), a, termina(a, POR_LINEAS))));
    } catch (IOException | UncheckedIOException e) {
      throw new EntradaException("no se pudo leer la carpeta " + nombre + ": " + e.getMessage());
    }
  }

  private static boolean mismo(Path archivo, Path otro) {
    return archivo.toAbsolutePath().normalize().equals(otro.toAbsolutePath().normalize());
  }

  private static boolean termina(Path archivo, List<String> extensiones) {
    String nombre = archivo.getFileName().toString().toLowerCase(Locale.ROOT);
    return extensiones.stream().anyMatch(nombre::endsWith);
  }
}
