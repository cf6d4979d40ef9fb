package org.gobiernoabierto.ga.lote;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Resultado;

/** The counts of every entity and requirement, a column for each result. */
final class ResumenEnCsv {

  private ResumenEnCsv() {}

  static void escribir(Resumen resumen, Path archivo) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(archivo)) {
      csv.writeRecord(encabezados());
      for (EntidadFederativa entidad : resumen.conformes().keySet()) {
        resumen
            .de(entidad)
            .forEach((requisito, cuenta) -> csv.writeRecord(fila(entidad, requisito, cuenta)));
      }
    }
  }

  private static List<String> encabezados() {
    List<String> encabezados = new ArrayList<>(List.of("entidad", "requisito"));
    for (Resultado resultado : Resultado.values()) {
      encabezados.add(resultado.name());
    }
    return encabezados;
  }

  private static List<String> fila(EntidadFederativa entidad, String requisito, long[] cuenta) {
    List<String> fila = new ArrayList<>(List.of(entidad.iso(), requisito));
    for (long cuantos : cuenta) {
      fila.add(Long.toString(cuantos));
    }
    return fila;
  }
}
