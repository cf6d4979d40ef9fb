package org.gobiernoabierto.flink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gobiernoabierto.catalogo.EntidadFederativa;

/**
 * Lines to evaluate: the complete example, and exercises of which only the entity is told, by turns
 * and of all entities in turn. The real examples are not among them: what is not known of them
 * takes each some hundred times as long.
 */
final class Ejemplos {

  private static final Path COMPLETO = Path.of("../ejercicios/inventado-completo.json");
  private static final String MINIMO = "{\"id\": \"%s\", \"entidad\": \"%s\", \"edicion\": 2016}";

  private final String completo;

  Ejemplos() throws IOException {
    completo =
        Files.readString(COMPLETO)
            .replaceAll("\\R\\s*", " ")
            .replace("%", "%%")
            .replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"%s\"")
            .replaceFirst("\"entidad\": *\"[^\"]*\"", "\"entidad\": \"%s\"");
  }

  /** Writes those from one number to before another. */
  void escribir(Path archivo, int desde, int hasta) throws IOException {
    EntidadFederativa[] entidades = EntidadFederativa.values();
    try (BufferedWriter salida = Files.newBufferedWriter(archivo)) {
      for (int i = desde; i < hasta; i++) {
        String entidad = entidades[i / 2 % entidades.length].iso();
        salida.write((i % 2 == 0 ? completo : MINIMO).formatted("e-" + i, entidad));
        salida.write('\n');
      }
    }
  }
}
