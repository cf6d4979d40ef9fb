package org.gobiernoabierto.ga;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.gobiernoabierto.tablas.LectorDeTablas;
import org.gobiernoabierto.tablas.LecturaDeTablas;
import org.gobiernoabierto.tablas.LimitesDeTablas;

/**
 * Reads an exercise from a file in JSON or a workbook of Excel, from a folder of CSV files, or from
 * standard input when the file is {@code -}.
 */
public final class Entrada {

  private static final String CSV = ".csv";
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] LIBRO_VIEJO = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** One byte more than a workbook may have. */
  public static final int BYTES_DE_LIBRO = LimitesDeTablas.PREDETERMINADOS.bytes() + 1;

  private Entrada() {}

  /**
   * @throws EntradaException when there is no such file or it cannot be read
   */
  static Leido leer(String archivo, LectorDeEjercicios lector) {
    try {
      if (archivo.equals("-")) {
        return leer(System.in, lector);
      }
      if (archivo.isBlank()) {
        throw new EntradaException(
            new Texto("falta el nombre del archivo", "the name of the file is missing"));
      }
      Path ruta = Path.of(archivo);
      if (Files.isDirectory(ruta)) {
        return leerCarpeta(archivo, ruta, lector);
      }
      if (archivo.toLowerCase(Locale.ROOT).endsWith(CSV)) {
        throw unaSolaHoja(archivo);
      }
      try (InputStream contenido = Files.newInputStream(ruta)) {
        return leer(contenido, lector);
      }
    } catch (IOException | InvalidPathException e) {
      throw EntradaException.alLeer(archivo);
    }
  }

  private static Leido leer(InputStream contenido, LectorDeEjercicios lector) throws IOException {
    byte[] primeros = contenido.readNBytes(ZIP.length);
    InputStream entrada = new SequenceInputStream(new ByteArrayInputStream(primeros), contenido);
    return esLibro(primeros)
        ? leerLibro(entrada.readNBytes(BYTES_DE_LIBRO), lector)
        : Leido.de(lector.leer(entrada));
  }

  /** Whether what begins so is a workbook, of today's format or of Excel's old one. */
  public static boolean esLibro(byte[] primeros) {
    return Arrays.equals(primeros, ZIP) || Arrays.equals(primeros, LIBRO_VIEJO);
  }

  /** The exercise of a workbook, whole or cut after {@link #BYTES_DE_LIBRO}. */
  public static Leido leerLibro(byte[] libro, LectorDeEjercicios lector) {
    LecturaDeTablas tablas = new LectorDeTablas().leer(libro);
    return new Leido(lector.leer(tablas.json()), tablas, libro);
  }

  /** For a file that is one sheet of an exercise in CSV. */
  public static EntradaException unaSolaHoja(String archivo) {
    return new EntradaException(
        new Texto(
                "{archivo} es una sola hoja; se da la carpeta en la que están todas",
                "{archivo} is a single sheet; give the folder in which all of them are")
            .con("archivo", Limpieza.de(archivo)));
  }

  /** Whether a file in CSV is called as a sheet of an exercise. */
  public static boolean esHoja(Path csv) {
    String nombre = Dicho.llano(nombreDeHoja(csv));
    return new EscritorDeTablas()
        .plantillaCsv().keySet().stream().anyMatch(hoja -> Dicho.llano(hoja).equals(nombre));
  }

  /** How the sheet of a file in CSV is called. */
  public static String nombreDeHoja(Path csv) {
    String nombre = csv.getFileName().toString();
    return nombre.substring(0, nombre.length() - CSV.length());
  }

  /**
   * The exercise of the CSV files of a folder, whole or cut after {@link #BYTES_DE_LIBRO}.
   *
   * @param hojas the files by the names of their sheets
   */
  public static Leido leerHojas(Map<String, byte[]> hojas, LectorDeEjercicios lector) {
    LecturaDeTablas tablas = new LectorDeTablas().leerCsv(hojas);
    return new Leido(lector.leer(tablas.json()), tablas, null);
  }

  private static Leido leerCarpeta(String nombre, Path carpeta, LectorDeEjercicios lector)
      throws IOException {
    if (!LectorDeTablas.esDeCsv(carpeta)) {
      throw new EntradaException(
          new Texto(
              nombre + " es una carpeta sin archivos .csv; se espera un archivo JSON o .xlsx",
              nombre + " is a folder without .csv files; a JSON or .xlsx file is expected"));
    }
    LecturaDeTablas tablas = new LectorDeTablas().leerCarpeta(carpeta);
    return new Leido(lector.leer(tablas.json()), tablas, null);
  }
}
