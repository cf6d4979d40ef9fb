package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.formatos.Evaluado.SinInforme;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.InformeBuilder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read from a spreadsheet is told with its cell. */
class CeldasTest {

  private static final Falla FALLA =
      new Falla(
          "ASI_SE_LEYO", "/mesas/0/fecha", null, null, "Mesas!C2", new Texto("falla", "fault"));

  @ParameterizedTest
  @ValueSource(strings = {"texto", "html", "markdown", "csv", "xlsx", "json", "sarif", "junit"})
  void everyFormatTellsTheCellsOfFindingsAndNotices(String formato) {
    Caso caso = Caso.deLibro();
    Caso conAviso =
        new Caso(
            caso.archivo(),
            InformeBuilder.from(caso.informe()).withAvisos(List.of(FALLA)),
            caso.ejercicio());

    assertThat(texto(formato, conAviso.bytesEn(formato, Idioma.ES)))
        .contains("Ejercicio!B33", "Mesas!C2")
        .doesNotContain("línea 1", "startLine", "\"linea\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "texto | plan.xlsx:Mesas!C2: ASI_SE_LEYO /mesas/0/fecha: falla",
        "html | /mesas/0/fecha (Mesas!C2)",
        "markdown | - plan.xlsx:Mesas!C2: ASI",
        "csv | /mesas/0/fecha,,,Mesas!C2,falla",
        "xlsx | /mesas/0/fecha (Mesas!C2)",
        "json | \"celda\": \"Mesas!C2\"",
        "resumen | \"celda\": \"Mesas!C2\"",
        "sarif | \"fullyQualifiedName\": \"Mesas!C2\"",
        "junit | plan.xlsx:Mesas!C2: ASI_SE_LEYO"
      })
  void everyFormatTellsTheCellsOfFaults(String formato, String dicho) {
    byte[] fallas =
        Formatos.de(Evaluado.class)
            .llamado(formato)
            .orElseThrow()
            .escribir(new SinInforme(List.of(FALLA)), Pedido.de("plan.xlsx", Idioma.ES));

    assertThat(texto(formato, fallas)).contains(dicho);
  }

  private static String texto(String formato, byte[] escrito) {
    return formato.equals("xlsx")
        ? XlsxTest.hojas(escrito).stream().map(Document::text).collect(Collectors.joining("\n"))
        : new String(escrito, UTF_8);
  }
}
