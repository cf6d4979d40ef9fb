package org.gobiernoabierto.jackson2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** The exercises of the examples. */
final class Ejemplos {

  private static final Path CARPETA = Path.of("../../ga-examples/ejercicios");

  private Ejemplos() {}

  static List<Path> todos() throws IOException {
    try (Stream<Path> archivos = Files.list(CARPETA)) {
      return archivos.filter(a -> a.toString().endsWith(".json")).sorted().toList();
    }
  }

  static Path campeche() {
    return CARPETA.resolve("campeche-2016.json");
  }

  static EjercicioLocal leido(Path ejemplo) throws IOException {
    return new LectorDeEjercicios().leer(Files.readAllBytes(ejemplo)).orElseThrow();
  }
}
