package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.ProximoPaso;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XlsxTest {

  @Test
  void thereIsARowForEveryRequirementFindingStepAndThingToFindOut() {
    for (Caso caso : Caso.todos()) {
      List<Document> hojas = hojas(caso.bytesEn("xlsx", Idioma.ES));

      assertThat(columna(hojas.get(1), "A"))
          .containsExactlyElementsOf(
              caso.informe().requisitos().stream().map(d -> d.requisito().id()).toList());
      assertThat(columna(hojas.get(1), "E"))
          .containsExactlyElementsOf(
              caso.informe().requisitos().stream()
                  .map(Dictamen::resultado)
                  .map(r -> r.nombre().es())
                  .toList());
      assertThat(columna(hojas.get(2), "A")).hasSameSizeAs(caso.informe().hallazgos());
      assertThat(columna(hojas.get(3), "D")).hasSameSizeAs(caso.informe().proximosPasos());
      assertThat(columna(hojas.get(4), "A")).hasSameSizeAs(caso.informe().porAveriguar());
    }
  }

  @Test
  void theFirstSheetSaysHowItStands() {
    Document hoja = hojas(Caso.campeche().bytesEn("xlsx", Idioma.ES)).get(0);

    assertThat(hoja.select("t").eachText())
        .contains("Campeche 2016 (campeche-2016)", "campeche-2016.json", "Veredicto")
        .anyMatch(texto -> texto.startsWith("NO CONFORME: de 50 requisitos"))
        .anyMatch(texto -> texto.startsWith("Paso 4. "));
  }

  @Test
  void dueDatesAreDatesAndItIsSaidWhetherTheyPassed() {
    Caso caso = Caso.de("inventado-completo.json", LocalDate.of(2017, 2, 1));
    Document hoja = hojas(caso.bytesEn("xlsx", Idioma.EN)).get(3);

    long conFecha =
        caso.informe().proximosPasos().stream()
            .map(ProximoPaso::vence)
            .filter(v -> v != null)
            .count();
    assertThat(conFecha).isPositive();
    assertThat(hoja.select("c[r^=A] > v")).hasSize((int) conFecha);
    assertThat(columna(hoja, "B")).contains("no").doesNotContain("sí");
  }

  @Test
  void faultsHaveTheirPlaces() {
    byte[] libro =
        Formatos.de(Evaluado.class)
            .llamado("xlsx")
            .orElseThrow()
            .escribir(
                new Evaluado.SinInforme(Caso.fallas(lugar -> "x")), Pedido.de("x.json", Idioma.ES));

    Document hoja = hojas(libro).get(0);
    assertThat(columna(hoja, "B")).containsExactly("/x (línea 3, columna 4)", "/", "x");
    assertThat(columna(hoja, "D")).containsExactly("UNA_FALLA", "OTRA_FALLA", "EN_UNA_CELDA");
  }

  @Test
  void hostileTextsStayTexts() {
    List<Document> hojas = hojas(Hostil.ejercicio().bytesEn("xlsx", Idioma.ES));

    assertThat(hojas).allSatisfy(hoja -> assertThat(hoja.select("f, script, img")).isEmpty());
  }

  /** The texts of a column, without its heading. */
  private static List<String> columna(Document hoja, String letra) {
    return hoja.select("row:gt(0) > c").stream()
        .filter(celda -> celda.attr("r").matches(letra + "[0-9]+"))
        .map(celda -> celda.text())
        .toList();
  }

  static List<Document> hojas(byte[] libro) {
    List<Document> hojas = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (ZipEntry entrada = zip.getNextEntry(); entrada != null; entrada = zip.getNextEntry()) {
        if (entrada.getName().startsWith("xl/worksheets/")) {
          hojas.add(Jsoup.parse(new String(zip.readAllBytes(), UTF_8), "", Parser.xmlParser()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hojas;
  }
}
