package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages in a browser: what axe finds wrong, in both languages, by day and by night; on a
 * telephone; and on paper.
 */
class AccesibilidadTest {

  private static final String CSP = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  /** Opens each page in turn, runs something in it and leaves what came of it. */
  private static final String RECORRIDO =
      """
      <!DOCTYPE html>
      <body style="margin: 0">
      <script>
      const paginas = %s;
      const mirar = %s;
      const abrir = html => new Promise(abierta => {
        const marco = document.createElement('iframe');
        marco.style = 'width: %dpx; height: 640px; border: 0';
        marco.onload = () => abierta(marco);
        marco.srcdoc = html;
        document.body.append(marco);
      });
      (async () => {
        const vistas = [];
        for (const html of paginas) {
          const marco = await abrir(html);
          vistas.push(await mirar(marco.contentWindow));
          marco.remove();
        }
        const salida = document.createElement('pre');
        salida.id = 'vistas';
        salida.textContent = JSON.stringify(vistas);
        document.body.append(salida);
      })();
      </script>
      </body>""";

  private static final String TODAS =
      "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}";

  private static final String COLORES = "{type: 'rule', values: ['color-contrast']}";

  private static final String AXE =
      """
      async ventana => {
        const r = await ventana.axe.run(ventana.document, {runOnly: %s});
        return {
          oscuro: ventana.matchMedia('(prefers-color-scheme: dark)').matches,
          aprobadas: r.passes.map(p => p.id),
          violaciones: r.violations.map(
              v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')),
        };
      }""";

  /** Marks that reach out of their drawing, and texts that are seen and reach out of the page. */
  private static final String TELEFONO =
      """
      ventana => {
        const pagina = ventana.document;
        const marcas = [...pagina.querySelectorAll('svg text, svg path, svg line.cumplido')];
        const fuera = e => {
          const caja = e.getBoundingClientRect();
          return caja.width > 0 && (caja.left < 0 || caja.right > 360);
        };
        return {
          ancho: ventana.innerWidth,
          sobra: pagina.documentElement.scrollWidth - pagina.documentElement.clientWidth,
          dibujos: pagina.querySelectorAll('svg[role=img]').length,
          cortados: marcas.filter(fuera).map(e => e.outerHTML),
        };
      }""";

  @TempDir Path carpeta;

  @BeforeAll
  static void thereIsABrowser() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(ruta -> Files.isExecutable(Path.of(ruta, "chromium"))),
        "needs chromium on the PATH (Debian package chromium)");
  }

  /** The pages by what they show. */
  private static Map<String, String> paginas(Idioma... idiomas) {
    Map<String, String> paginas = new LinkedHashMap<>();
    for (Idioma idioma : idiomas) {
      Caso aMedias = Caso.de("inventado-completo.json", LocalDate.of(2017, 2, 1));
      Caso conPlan = Caso.de("inventado-completo.json", LocalDate.of(2017, 8, 21));
      paginas.put("invented, half way " + idioma, aMedias.en("html", idioma));
      paginas.put("Campeche, with all " + idioma, Caso.con(lugar -> lugar).en("html", idioma));
      paginas.put("calendar " + idioma, DibujoTest.calendario(conPlan, idioma));
      paginas.put("progress " + idioma, DibujoTest.avance(conPlan, idioma));
      paginas.put(
          "faults " + idioma, Caso.fallasEn("html", idioma, "x.json", Caso.fallas(lugar -> "x")));
      paginas.put("catalogue " + idioma, Catalogos.en("html", idioma, Catalogos.con("JAL-01")));
    }
    return paginas;
  }

  @Test
  void axeFindsNothingWrong() throws Exception {
    axeFindsNothingWrong(
        paginas(Idioma.values()),
        false,
        TODAS,
        "color-contrast",
        "landmark-one-main",
        "skip-link",
        "heading-order");
  }

  /** By night a page has other colours, the same in both languages, and is otherwise the same. */
  @Test
  void axeFindsNothingWrongWithItsColoursByNight() throws Exception {
    axeFindsNothingWrong(paginas(Idioma.EN), true, COLORES, "color-contrast");
  }

  private void axeFindsNothingWrong(
      Map<String, String> paginas, boolean oscuro, String reglas, String... aprobadas)
      throws IOException, InterruptedException {
    JsonNode vistas =
        recorrer(
            paginas.values().stream()
                .map(html -> html.replace("</body>", "<script src=\"axe.min.js\"></script></body>"))
                .toList(),
            AXE.formatted(reglas),
            1280,
            "--blink-settings=preferredColorScheme=" + (oscuro ? 0 : 1));
    int i = 0;
    for (String nombre : paginas.keySet()) {
      JsonNode axe = vistas.get(i++);
      assertThat(axe.at("/oscuro").asBoolean()).as(nombre).isEqualTo(oscuro);
      assertThat(axe.at("/aprobadas").toString()).as(nombre).contains(aprobadas);
      assertThat(axe.at("/violaciones")).as(nombre).isEmpty();
    }
  }

  private static Map<String, String> dibujadas() {
    Caso completo = Caso.de("inventado-completo.json", LocalDate.of(2018, 3, 21));
    Caso aMedias = Caso.de("inventado-completo.json", LocalDate.of(2017, 8, 21));
    Caso archivo = Caso.de("nuevo-leon-2016.json", LocalDate.of(2018, 3, 21));
    Map<String, String> paginas = new LinkedHashMap<>();
    paginas.put("Campeche", Caso.campeche().en("html", Idioma.ES));
    paginas.put("Nuevo León", archivo.en("html", Idioma.ES));
    paginas.put("invented", completo.en("html", Idioma.ES));
    paginas.put("invented, half way", aMedias.en("html", Idioma.EN));
    paginas.put("calendar", DibujoTest.calendario(aMedias, Idioma.ES));
    paginas.put("progress", DibujoTest.avance(aMedias, Idioma.ES));
    return paginas;
  }

  @Test
  void nothingIsCutOnATelephone() throws Exception {
    Map<String, String> paginas = dibujadas();
    List<String> abiertas =
        paginas.values().stream()
            .map(html -> html.replaceAll("<details ", "<details open "))
            .toList();
    JsonNode vistas = recorrer(abiertas, TELEFONO, 360);
    int i = 0;
    for (String nombre : paginas.keySet()) {
      JsonNode medidas = vistas.get(i++);
      assertThat(medidas.at("/ancho").asInt()).as(nombre).isEqualTo(360);
      assertThat(medidas.at("/sobra").asInt()).as(nombre).isZero();
      assertThat(medidas.at("/dibujos").asInt()).as(nombre).isPositive();
      assertThat(medidas.at("/cortados")).as(nombre).isEmpty();
    }
  }

  /** The longest, one in the other language, and one that is a table. */
  static Stream<Arguments> impresas() {
    return dibujadas().entrySet().stream()
        .filter(
            pagina ->
                Set.of("Campeche", "invented, half way", "calendar").contains(pagina.getKey()))
        .map(pagina -> Arguments.of(pagina.getKey(), pagina.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("impresas")
  void aReportPrintsInAtMostEightPages(String nombre, String html) throws Exception {
    Path pdf = carpeta.resolve("pagina.pdf");
    chromium(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    String texto = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(texto).results().count())
        .isBetween(1L, 8L);
  }

  /** What is seen in each of the pages. */
  private JsonNode recorrer(List<String> paginas, String mirar, int ancho, String... opciones)
      throws IOException, InterruptedException {
    try (InputStream axe = AccesibilidadTest.class.getResourceAsStream("/axe.min.js")) {
      Files.copy(axe, carpeta.resolve("axe.min.js"));
    }
    List<String> sinCsp = paginas.stream().map(html -> html.replaceFirst(CSP, "")).toList();
    String json = new JsonMapper().writeValueAsString(sinCsp).replace("</", "<\\/");
    List<String> todas = new ArrayList<>(List.of(opciones));
    todas.addAll(List.of("--virtual-time-budget=60000", "--window-size=1300,900", "--dump-dom"));
    String resultado =
        chromium(RECORRIDO.formatted(json, mirar, ancho), todas.toArray(String[]::new));
    return new JsonMapper().readTree(Jsoup.parse(resultado).select("#vistas").text());
  }

  private String chromium(String html, String... opciones)
      throws IOException, InterruptedException {
    Path pagina = carpeta.resolve("pagina.html");
    Files.writeString(pagina, html);
    Path salida = carpeta.resolve("salida.html");
    List<String> orden =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + carpeta.resolve("perfil")));
    orden.addAll(List.of(opciones));
    orden.add(pagina.toUri().toString());
    Process chromium =
        new ProcessBuilder(orden)
            .redirectOutput(salida.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(chromium.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return Files.readString(salida);
  }
}
