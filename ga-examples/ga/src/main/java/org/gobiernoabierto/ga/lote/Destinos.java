package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.EntradaException;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run writes.
 *
 * @param salida the reports; null for standard output
 * @param resumen the counts; null for none
 */
record Destinos(@Nullable Path salida, @Nullable Path resumen) {

  /**
   * @throws EntradaException when one of them is an input or another of them, or cannot be written
   */
  void comprobar(List<Fuente> fuentes) throws IOException {
    List<Path> destinos =
        Stream.concat(
                Stream.ofNullable(resumen),
                Stream.ofNullable(salida).flatMap(s -> Stream.of(s, Archivo.marca(s))))
            .toList();
    for (int i = 0; i < destinos.size(); i++) {
      Path destino = destinos.get(i);
      for (Fuente fuente : fuentes) {
        for (Path archivo : fuente.archivos()) {
          distintos(destino, archivo);
        }
      }
      for (Path otro : destinos.subList(i + 1, destinos.size())) {
        distintos(destino, otro);
      }
      Path carpeta = destino.toAbsolutePath().getParent();
      if (carpeta == null || !Files.isDirectory(carpeta) || Files.isDirectory(destino)) {
        throw EntradaException.alEscribir(destino);
      }
    }
  }

  private static void distintos(Path destino, Path otro) throws IOException {
    boolean mismo =
        destino.toAbsolutePath().normalize().equals(otro.toAbsolutePath().normalize())
            || (Files.exists(destino) && Files.exists(otro) && Files.isSameFile(destino, otro));
    if (mismo) {
      throw new EntradaException(Rotulo.DOS_COSAS.con("destino", destino, "otro", otro));
    }
  }
}
