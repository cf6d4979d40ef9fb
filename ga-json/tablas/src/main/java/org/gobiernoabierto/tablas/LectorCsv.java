package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;

/** Reads files of comma-separated values, one a sheet, as spreadsheet programs save them. */
final class LectorCsv {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARCA = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r\n";
  private static final String ENTRE_COMILLAS = "'" + FORMULA;
  private static final List<Character> SEPARADORES = List.of('\t', ';', ',');
  private static final int TAMANO_DE_CELDA = 1 << 20;
  private static final Pattern SEPARADOR_DICHO = Pattern.compile("sep=([,;\t])\r?\n");

  private LectorCsv() {}

  /**
   * @param archivos by their names without the ending
   */
  static List<Hoja> leer(SortedMap<String, byte[]> archivos, LimitesDeTablas limites)
      throws LibroIlegibleException {
    if (archivos.size() > limites.entradas()) {
      throw EntradasDelLibro.pasa(limites.entradas(), new Texto("archivos", "files"));
    }
    if (archivos.values().stream().mapToLong(a -> a.length).sum() > limites.bytes()) {
      throw EntradasDelLibro.pasa(limites.bytes(), new Texto("bytes", "bytes"));
    }
    SortedMap<String, String> textos = new TreeMap<>();
    archivos.forEach((nombre, archivo) -> textos.put(nombre, texto(archivo)));
    char usual = usual(textos.values());
    Cuenta cuenta = new Cuenta(limites);
    List<Hoja> hojas = new ArrayList<>();
    for (Map.Entry<String, String> texto : textos.entrySet()) {
      hojas.add(hoja(texto.getKey(), texto.getValue(), usual, cuenta));
    }
    return hojas;
  }

  private static String texto(byte[] archivo) {
    try {
      String texto = UTF_8.newDecoder().decode(ByteBuffer.wrap(archivo)).toString();
      return texto.startsWith(MARCA) ? texto.substring(1) : texto;
    } catch (CharacterCodingException e) {
      return new String(archivo, WINDOWS);
    }
  }

  private static Hoja hoja(String nombre, String archivo, char usual, Cuenta cuenta)
      throws LibroIlegibleException {
    Hoja hoja = new Hoja(nombre);
    Matcher dicho = SEPARADOR_DICHO.matcher(archivo);
    boolean seDice = dicho.lookingAt();
    String texto = seDice ? archivo.substring(dicho.end()) : archivo;
    char separador = seDice ? dicho.group(1).charAt(0) : separador(texto).orElse(usual);
    int fila = 0;
    try (CsvReader<CsvRecord> registros =
        CsvReader.builder()
            .fieldSeparator(separador)
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .maxBufferSize(TAMANO_DE_CELDA)
            .ofCsvRecord(texto)) {
      for (CsvRecord registro : registros) {
        fila++;
        for (int columna = 0; columna < registro.getFieldCount(); columna++) {
          cuenta.poner(hoja, fila, columna, Celda.texto(sinComilla(registro.getField(columna))));
        }
      }
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      throw EntradasDelLibro.noEsUnLibro(
          " «" + nombre + ".csv» no es CSV desde su fila " + (fila + 1) + ".",
          " “" + nombre + ".csv” is not CSV from its row " + (fila + 1) + " on.");
    }
    return hoja;
  }

  /** What separates most of the files; a sheet of one column does not tell. */
  private static char usual(Collection<String> textos) {
    Map<Character, Integer> veces = new HashMap<>();
    textos.forEach(texto -> separador(texto).ifPresent(s -> veces.merge(s, 1, Integer::sum)));
    return SEPARADORES.stream()
        .max(Comparator.comparingInt(signo -> veces.getOrDefault(signo, 0)))
        .filter(veces::containsKey)
        .orElse(',');
  }

  /** The sign that separates most often in the first line; empty when none does. */
  private static Optional<Character> separador(String texto) {
    String primero = texto.lines().filter(r -> !r.isBlank()).findFirst().orElse("");
    String sinTextos = primero.replaceAll("\"[^\"]*\"", "");
    return SEPARADORES.stream()
        .filter(signo -> sinTextos.indexOf(signo) >= 0)
        .max(Comparator.comparingLong(s -> sinTextos.chars().filter(c -> c == s).count()));
  }

  /** As a cell that no program takes for a formula. */
  static String conComilla(String texto) {
    return leeraSinComilla(texto) || (!texto.isEmpty() && FORMULA.indexOf(texto.charAt(0)) >= 0)
        ? "'" + texto
        : texto;
  }

  /** Without the quote before what a program would take for a formula. */
  private static String sinComilla(String campo) {
    return leeraSinComilla(campo) ? campo.substring(1) : campo;
  }

  private static boolean leeraSinComilla(String campo) {
    return campo.length() > 1
        && campo.charAt(0) == '\''
        && ENTRE_COMILLAS.indexOf(campo.charAt(1)) >= 0;
  }
}
