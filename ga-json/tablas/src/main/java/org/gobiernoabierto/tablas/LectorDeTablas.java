package org.gobiernoabierto.tablas;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads exercises from spreadsheets as {@link EscritorDeTablas} writes them and as people and
 * programs then change them: sheets and columns are found by their names in any order, dates and
 * numbers as they are written in Mexico, «no se sabe» for what is not known. Whatever is wrong is a
 * fault of the {@link LecturaDeTablas}, never an exception.
 *
 * <p>Immutable and thread-safe.
 */
public final class LectorDeTablas {

  private static final String CSV = ".csv";

  private final LimitesDeTablas limites;

  /** A reader with {@link LimitesDeTablas#PREDETERMINADOS}. */
  public LectorDeTablas() {
    this(LimitesDeTablas.PREDETERMINADOS);
  }

  private LectorDeTablas(LimitesDeTablas limites) {
    this.limites = limites;
  }

  /** This reader with other limits. */
  public LectorDeTablas conLimites(LimitesDeTablas otros) {
    return new LectorDeTablas(requireNonNull(otros, "otros"));
  }

  /** Reads a workbook of Excel (.xlsx). */
  public LecturaDeTablas leer(byte[] xlsx) {
    return leidas(() -> LectorXlsx.leer(xlsx, limites));
  }

  /**
   * Reads CSV, one file for each sheet.
   *
   * @param archivos the files by the names of their sheets
   */
  public LecturaDeTablas leerCsv(Map<String, byte[]> archivos) {
    SortedMap<String, byte[]> ordenados = new TreeMap<>(archivos);
    return leidas(() -> LectorCsv.leer(ordenados, limites));
  }

  /**
   * Reads the CSV files of a folder, not those of folders in it.
   *
   * @throws IOException when one cannot be read
   */
  public LecturaDeTablas leerCarpeta(Path carpeta) throws IOException {
    List<Path> archivos = archivos(carpeta);
    SortedMap<String, byte[]> contenidos = new TreeMap<>();
    int caben = limites.bytes() + 1;
    for (Path archivo : archivos) {
      String nombre = archivo.getFileName().toString();
      try (InputStream entrada = Files.newInputStream(archivo)) {
        byte[] contenido = entrada.readNBytes(caben);
        caben -= contenido.length;
        contenidos.put(nombre.substring(0, nombre.length() - CSV.length()), contenido);
      }
    }
    return leerCsv(contenidos);
  }

  /**
   * Whether a folder has any such files.
   *
   * @throws IOException when it cannot be read
   */
  public static boolean esDeCsv(Path carpeta) throws IOException {
    return !archivos(carpeta).isEmpty();
  }

  private static List<Path> archivos(Path carpeta) throws IOException {
    try (Stream<Path> todos = Files.list(carpeta)) {
      return todos.filter(LectorDeTablas::esCsv).sorted().toList();
    }
  }

  private static boolean esCsv(Path archivo) {
    return archivo.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(CSV)
        && Files.isRegularFile(archivo);
  }

  private interface Lectura {
    List<Hoja> leer() throws LibroIlegibleException;
  }

  private static LecturaDeTablas leidas(Lectura lectura) {
    try {
      return Armado.de(lectura.leer());
    } catch (LibroIlegibleException e) {
      return LecturaDeTablas.ilegible(e.falla());
    }
  }
}
