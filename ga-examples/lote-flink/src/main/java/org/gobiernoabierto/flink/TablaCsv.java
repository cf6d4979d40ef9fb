package org.gobiernoabierto.flink;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;

/** Writes rows to files of CSV, each with the headings first. */
final class TablaCsv implements BulkWriter.Factory<String[]> {

  private static final long serialVersionUID = 1;

  private final String[] encabezados;

  TablaCsv(String... encabezados) {
    this.encabezados = encabezados.clone();
  }

  @Override
  public BulkWriter<String[]> create(FSDataOutputStream archivo) {
    CsvWriter csv =
        CsvWriter.builder().build(new OutputStreamWriter(archivo, StandardCharsets.UTF_8));
    csv.writeRecord(encabezados);
    return new BulkWriter<>() {
      @Override
      public void addElement(String[] fila) {
        csv.writeRecord(fila);
      }

      @Override
      public void flush() throws IOException {
        csv.flush();
      }

      @Override
      public void finish() throws IOException {
        csv.flush();
      }
    };
  }
}
