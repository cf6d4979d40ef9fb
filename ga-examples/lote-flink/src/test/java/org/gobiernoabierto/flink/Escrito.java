package org.gobiernoabierto.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a run has written for good. */
record Escrito(Path salida) {

  List<String> informes() throws IOException {
    return lineas("informes").sorted().toList();
  }

  /** The rows of counts, without headings. */
  List<String> cuentas() throws IOException {
    return lineas("cuentas").filter(l -> !l.startsWith("entidad,")).sorted().toList();
  }

  List<String> fallas() throws IOException {
    return lineas("fallas").filter(l -> !l.startsWith("codigo,")).sorted().toList();
  }

  private Stream<String> lineas(String carpeta) throws IOException {
    return terminados(carpeta)
        .flatMap(
            archivo -> {
              try {
                return Files.readAllLines(archivo).stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /**
   * The files of one folder; those whose names begin with a dot are not yet, or never, part of it.
   */
  Stream<Path> terminados(String carpeta) throws IOException {
    Path donde = salida.resolve(carpeta);
    if (Files.notExists(donde)) {
      return Stream.empty();
    }
    try (Stream<Path> archivos = Files.list(donde)) {
      return archivos.filter(a -> !a.getFileName().toString().startsWith(".")).toList().stream();
    }
  }
}
