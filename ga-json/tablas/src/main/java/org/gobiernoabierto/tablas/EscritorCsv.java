package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes sheets as comma-separated values, so that spreadsheet programs read all their letters. */
final class EscritorCsv {

  private static final char MARCA = '\uFEFF';

  private EscritorCsv() {}

  static byte[] escribir(Hoja hoja) {
    StringWriter texto = new StringWriter();
    texto.append(MARCA);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(texto)) {
      int ancho =
          hoja.filas().values().stream().mapToInt(fila -> fila.lastKey() + 1).max().orElse(0);
      for (int fila = 1; fila <= hoja.filas().lastKey(); fila++) {
        List<String> campos = new ArrayList<>();
        for (int columna = 0; columna < ancho; columna++) {
          Celda celda = hoja.en(fila, columna);
          campos.add(celda == null ? "" : LectorCsv.conComilla(celda.texto()));
        }
        csv.writeRecord(campos);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texto.toString().getBytes(UTF_8);
  }
}
