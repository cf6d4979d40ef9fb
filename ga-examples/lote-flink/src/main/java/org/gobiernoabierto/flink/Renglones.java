package org.gobiernoabierto.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.core.fs.Path;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Linea;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of newline-delimited JSON line by line, as the library does. A file is read from its
 * beginning by one task, because lines are told by their number; who goes on after a failure passes
 * over the lines before.
 */
final class Renglones implements BulkFormat<Renglon, FileSourceSplit> {

  private static final long serialVersionUID = 1;
  private static final int POR_VEZ = 64;

  private final List<Path> entradas;

  /**
   * @param entradas the files and folders that were named
   */
  Renglones(List<Path> entradas) {
    this.entradas = new ArrayList<>(entradas);
  }

  @Override
  public Reader<Renglon> createReader(Configuration configuracion, FileSourceSplit archivo)
      throws IOException {
    return new Lector(archivo.path(), nombre(archivo.path()), 0);
  }

  @Override
  public Reader<Renglon> restoreReader(Configuration configuracion, FileSourceSplit archivo)
      throws IOException {
    long leidos =
        archivo.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return new Lector(archivo.path(), nombre(archivo.path()), leidos);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Renglon> getProducedType() {
    return TypeInformation.of(Renglon.class);
  }

  /** From what was named on, so that no report tells a path of a machine. */
  private String nombre(Path archivo) {
    for (Path entrada : entradas) {
      if (archivo.equals(entrada)) {
        return archivo.getName();
      }
      String carpeta = entrada.getPath() + Path.SEPARATOR;
      if (archivo.getPath().startsWith(carpeta)) {
        return entrada.getName() + Path.SEPARATOR + archivo.getPath().substring(carpeta.length());
      }
    }
    return archivo.getName();
  }

  /** The lines of a file. */
  private static final class Lector implements Reader<Renglon> {

    private final String nombre;
    private final Stream<Linea> abierto;
    private final Spliterator<Linea> lineas;
    private long leidos;

    Lector(Path archivo, String nombre, long yaLeidos) throws IOException {
      this.nombre = nombre;
      abierto = new LectorDeEjercicios().lineas(archivo.getFileSystem().open(archivo));
      lineas = abierto.spliterator();
      while (leidos < yaLeidos && avanzar(linea -> {})) {}
    }

    private boolean avanzar(Consumer<Linea> accion) {
      boolean hubo = lineas.tryAdvance(accion);
      leidos += hubo ? 1 : 0;
      return hubo;
    }

    @Override
    public @Nullable RecordIterator<Renglon> readBatch() throws IOException {
      long antes = leidos;
      List<Renglon> tanda = new ArrayList<>(POR_VEZ);
      try {
        while (tanda.size() < POR_VEZ
            && avanzar(l -> tanda.add(new Renglon(nombre, l.numero(), l.json())))) {}
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      return tanda.isEmpty()
          ? null
          : new IteratorResultIterator<>(tanda.iterator(), CheckpointedPosition.NO_OFFSET, antes);
    }

    @Override
    public void close() {
      abierto.close();
    }
  }
}
