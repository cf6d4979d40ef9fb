package org.gobiernoabierto.ga.lote;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Veredicto;

/**
 * The counts of every entity and requirement, a column for each result; each row repeats how many
 * exercises of the entity had each verdict.
 */
final class ResumenEnCsv {

  private ResumenEnCsv() {}

  static void escribir(Resumen resumen, Path archivo) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().build(archivo)) {
      csv.writeRecord(encabezados());
      resumen
          .veredictos()
          .forEach(
              (entidad, veredictos) ->
                  resumen
                      .de(entidad)
                      .forEach(
                          (requisito, cuenta) ->
                              csv.writeRecord(fila(entidad, requisito, cuenta, veredictos))));
    }
  }

  private static List<String> encabezados() {
    List<String> encabezados = new ArrayList<>(List.of("entidad", "requisito"));
    for (Resultado resultado : Resultado.values()) {
      encabezados.add(resultado.name());
    }
    for (Veredicto veredicto : Veredicto.values()) {
      encabezados.add("veredicto." + veredicto.name());
    }
    return encabezados;
  }

  private static List<String> fila(
      EntidadFederativa entidad, String requisito, long[] cuenta, long[] veredictos) {
    List<String> fila = new ArrayList<>(List.of(entidad.iso(), requisito));
    LongStream.concat(LongStream.of(cuenta), LongStream.of(veredictos))
        .mapToObj(Long::toString)
        .forEach(fila::add);
    return fila;
  }
}
