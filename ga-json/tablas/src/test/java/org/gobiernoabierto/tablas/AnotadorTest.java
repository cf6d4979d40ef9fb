package org.gobiernoabierto.tablas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gobiernoabierto.tablas.LibroDePrueba.fila;
import static org.gobiernoabierto.tablas.LibroDePrueba.texto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.junit.jupiter.api.Test;

/** Comments in the cells of somebody's own workbook. */
class AnotadorTest {

  private static final String NOTA = "No es una fecha <ni> «otra cosa» & ya";

  private static byte[] deLibreOffice() throws IOException {
    try (InputStream libro = AnotadorTest.class.getResourceAsStream("de-libreoffice.xlsx")) {
      return libro.readAllBytes();
    }
  }

  private static Map<String, String> entradas(byte[] libro) throws IOException {
    Map<String, String> entradas = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (ZipEntry una = zip.getNextEntry(); una != null; una = zip.getNextEntry()) {
        assertThat(entradas.put(una.getName(), new String(zip.readAllBytes(), UTF_8))).isNull();
      }
    }
    return entradas;
  }

  @Test
  void leavesAllElseAsItIs() throws IOException {
    Map<String, String> antes = entradas(deLibreOffice());

    byte[] anotado = Anotador.anotar(deLibreOffice(), Map.of("Actividades!F2", List.of(NOTA)));

    Map<String, String> despues = entradas(anotado);
    List<String> cambiadas =
        antes.keySet().stream().filter(n -> !antes.get(n).equals(despues.get(n))).toList();
    assertThat(cambiadas)
        .containsExactlyInAnyOrder("[Content_Types].xml", "xl/worksheets/sheet18.xml");
    assertThat(despues.keySet()).startsWith(antes.keySet().toArray(String[]::new));
    assertThat(despues.keySet()).hasSize(antes.size() + 3);
    cambiadas.forEach(n -> soloTieneAlgoMas(antes.get(n), despues.get(n)));
    assertThat(despues.get("xl/comentarios-ga-1.xml"))
        .contains("ref=\"F2\"", "No es una fecha &lt;ni&gt; «otra cosa» &amp; ya");
    assertThat(new LectorDeTablas().leer(anotado).json())
        .isEqualTo(new LectorDeTablas().leer(deLibreOffice()).json());
  }

  /** Whether one text is the other without one or two stretches. */
  private static void soloTieneAlgoMas(String antes, String despues) {
    int desde = 0;
    for (char c : antes.toCharArray()) {
      desde = despues.indexOf(c, desde) + 1;
      assertThat(desde).isPositive();
    }
    assertThat(despues.length()).isGreaterThan(antes.length());
  }

  @Test
  void whatAProgramReadsIsWellFormedAndInItsOrder() throws Exception {
    LibroDePrueba libro =
        new LibroDePrueba()
            .ejercicio("Nota", texto("a"))
            .entrada("[Content_Types].xml", "<Types xmlns=\"urn:t\"></Types>");
    libro.entrada(
        "xl/worksheets/hoja1.xml",
        "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData/><x:conditionalFormatting><x:extLst/>"
            + "</x:conditionalFormatting><x:pageMargins left='>'/><!-- <x:tableParts> --><x:tableParts/>"
            + "<x:extLst><x:ext/></x:extLst></x:worksheet>");

    Map<String, String> despues =
        entradas(Anotador.anotar(libro.bytes(), Map.of("Ejercicio!B2", List.of("a"))));

    assertThat(despues.get("xl/worksheets/hoja1.xml"))
        .contains("--><x:legacyDrawing ", "ga:id=\"gaDibujo\"/><x:tableParts/>");
    for (String archivo : despues.keySet()) {
      var xml = Xml.lector(despues.get(archivo).getBytes(UTF_8));
      while (xml.hasNext()) {
        xml.next();
      }
    }
  }

  @Test
  void goesOnAfterTheCommentsThatThereAre() throws IOException {
    byte[] uno = Anotador.anotar(deLibreOffice(), Map.of("Actividades!F2", List.of("primero")));
    byte[] otro =
        Anotador.anotar(
            uno, Map.of("Actividades!F2", List.of("segundo"), "Actividades!B3", List.of("otro")));

    Map<String, String> despues = entradas(otro);
    assertThat(despues.keySet()).isEqualTo(entradas(uno).keySet());
    assertThat(despues.get("xl/comentarios-ga-1.xml"))
        .containsOnlyOnce("ref=\"F2\"")
        .containsOnlyOnce("ref=\"B3\"")
        .contains("primero</t></r><r><t xml:space=\"preserve\">\n\nsegundo</t></r></text>");
    assertThat(despues.get("xl/drawings/comentarios-ga-1.vml"))
        .containsOnlyOnce("<v:shapetype")
        .contains("_x0000_s1025\"", "_x0000_s1026\"", "<x:Row>2</x:Row><x:Column>1</x:Column>");
  }

  @Test
  void saysInEachCellWhatIsWrongThere() throws IOException {
    LecturaDeTablas lectura = new LectorDeTablas().leer(deLibreOffice());

    Map<String, String> despues =
        entradas(
            lectura.anotar(
                deLibreOffice(),
                new LectorDeEjercicios().leer(lectura.json()).fallas(),
                List.of(),
                Idioma.EN));

    assertThat(despues.get("xl/comentarios-ga-1.xml"))
        .contains("ref=\"F2\"", "“30 de jnio de 2017” is no date", "[FECHA_ILEGIBLE]")
        .doesNotContain("Actividades!F2");
  }

  @Test
  void takesNothingThatIsNoWorkbook() {
    byte[] sinTipos = new LibroDePrueba().hoja("Actores", fila(texto("a"))).bytes();

    assertThatThrownBy(() -> Anotador.anotar("nada".getBytes(UTF_8), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anotador.anotar(sinTipos, Map.of("Actores!A1", List.of("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[Content_Types].xml");
  }
}
