package org.gobiernoabierto.ga.reglas;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.informe.Resultado;
import org.jspecify.annotations.Nullable;

/** What a change of a rule set does, a row for every result that differs. */
final class CambiosEnCsv {

  private static final List<String> COLUMNAS =
      List.of("requisito", "efecto", "antes", "despues", "ejercicio", "archivo", "linea");

  private CambiosEnCsv() {}

  static String de(CambiosDeReglas cambios) {
    StringWriter texto = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(texto)) {
      csv.writeRecord(COLUMNAS);
      for (CambioDeResultado cambio : cambios.cambios()) {
        csv.writeRecord(
            Stream.of(
                    cambio.requisito().id(),
                    cambio.efecto().name(),
                    nombre(cambio.antes()),
                    nombre(cambio.despues()),
                    cambio.ejercicio(),
                    cambio.origen().archivo(),
                    String.valueOf(cambio.origen().linea()))
                .map(Limpieza::celda)
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texto.toString();
  }

  private static String nombre(@Nullable Resultado resultado) {
    return resultado == null ? "" : resultado.name();
  }
}
