package org.gobiernoabierto.ga.formato;

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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
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
class AccesibilidadIT {

  private static final String CSP = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
  private static final String PRUEBA =
      """
      <script src="axe.min.js"></script>
      <script>
      const etiquetas = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
      axe.run(document, {runOnly: {type: 'tag', values: etiquetas}}).then(r => {
        const salida = document.createElement('pre');
        salida.id = 'axe';
        salida.textContent = JSON.stringify({
          oscuro: matchMedia('(prefers-color-scheme: dark)').matches,
          aprobadas: r.passes.map(p => p.id),
          violaciones: r.violations.map(
              v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')),
        });
        document.body.append(salida);
      });
      </script>
      </body>""";

  /** Marks that reach out of their drawing, and texts that are seen and reach out of the page. */
  private static final String TELEFONO =
      """
      <!DOCTYPE html>
      <body style="margin: 0">
      <iframe id="telefono" style="width: 360px; height: 640px; border: 0" srcdoc="%s"></iframe>
      <script>
      document.getElementById('telefono').onload = evento => {
        const pagina = evento.target.contentDocument;
        const marcas = [...pagina.querySelectorAll('svg text, svg path, svg line.cumplido')];
        const fuera = e => {
          const caja = e.getBoundingClientRect();
          return caja.width > 0 && (caja.left < 0 || caja.right > 360);
        };
        const salida = document.createElement('pre');
        salida.id = 'medidas';
        salida.textContent = JSON.stringify({
          ancho: pagina.defaultView.innerWidth,
          sobra: pagina.documentElement.scrollWidth - pagina.documentElement.clientWidth,
          dibujos: pagina.querySelectorAll('svg[role=img]').length,
          cortados: marcas.filter(fuera).map(e => e.outerHTML),
        });
        document.body.append(salida);
      };
      </script>
      </body>""";

  @TempDir Path carpeta;

  @BeforeAll
  static void thereIsABrowser() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(ruta -> Files.isExecutable(Path.of(ruta, "chromium"))),
        "needs chromium on the PATH (Debian package chromium)");
  }

  static Stream<Arguments> paginas() {
    List<Arguments> paginas = new ArrayList<>();
    for (Idioma idioma : Idioma.values()) {
      for (boolean oscuro : new boolean[] {false, true}) {
        Caso aMedias = Caso.de("inventado-completo.json", LocalDate.of(2017, 2, 1));
        paginas.add(pagina("invented, half way", aMedias, idioma, oscuro));
        paginas.add(pagina("Campeche, with everything", Caso.con(lugar -> lugar), idioma, oscuro));
        Caso conPlan = Caso.de("inventado-completo.json", LocalDate.of(2017, 8, 21));
        String plazos = DibujoTest.calendario(conPlan, idioma);
        paginas.add(Arguments.of("calendar", idioma, oscuro, plazos));
        String avance = DibujoTest.avance(conPlan, idioma);
        paginas.add(Arguments.of("progress", idioma, oscuro, avance));
        String fallas = Caso.fallasEn(Formato.HTML, idioma, "x.json", Caso.fallas(lugar -> "x"));
        paginas.add(Arguments.of("faults", idioma, oscuro, fallas));
        String catalogo = Catalogos.en(FormatoDelCatalogo.HTML, idioma, Catalogos.con("JAL-01"));
        paginas.add(Arguments.of("catalogue", idioma, oscuro, catalogo));
      }
    }
    return paginas.stream();
  }

  private static Arguments pagina(String nombre, Caso caso, Idioma idioma, boolean oscuro) {
    return Arguments.of(nombre, idioma, oscuro, caso.en(Formato.HTML, idioma));
  }

  @ParameterizedTest(name = "{0} {1} dark={2}")
  @MethodSource("paginas")
  void axeFindsNothingWrong(String nombre, Idioma idioma, boolean oscuro, String html)
      throws Exception {
    JsonNode axe = axe(html, oscuro);
    assertThat(axe.at("/oscuro").asBoolean()).isEqualTo(oscuro);
    assertThat(axe.at("/aprobadas").toString())
        .contains("color-contrast", "landmark-one-main", "skip-link", "heading-order");
    assertThat(axe.at("/violaciones")).isEmpty();
  }

  static Stream<Arguments> dibujadas() {
    Caso completo = Caso.de("inventado-completo.json", LocalDate.of(2018, 3, 21));
    Caso aMedias = Caso.de("inventado-completo.json", LocalDate.of(2017, 8, 21));
    Caso archivo = Caso.de("nuevo-leon-2016.json", LocalDate.of(2018, 3, 21));
    return Stream.of(
        Arguments.of("Campeche", Caso.campeche().en(Formato.HTML, Idioma.ES)),
        Arguments.of("Nuevo León", archivo.en(Formato.HTML, Idioma.ES)),
        Arguments.of("invented", completo.en(Formato.HTML, Idioma.ES)),
        Arguments.of("invented, half way", aMedias.en(Formato.HTML, Idioma.EN)),
        Arguments.of("calendar", DibujoTest.calendario(aMedias, Idioma.ES)),
        Arguments.of("progress", DibujoTest.avance(aMedias, Idioma.ES)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dibujadas")
  void nothingIsCutOnATelephone(String nombre, String html) throws Exception {
    String pagina = html.replaceFirst(CSP, "").replaceAll("<details ", "<details open ");
    String srcdoc = pagina.replace("&", "&amp;").replace("\"", "&quot;");
    String marco = TELEFONO.formatted(srcdoc);
    JsonNode medidas = enChromium(marco, "#medidas", "--virtual-time-budget=20000", "--dump-dom");
    assertThat(medidas.at("/ancho").asInt()).isEqualTo(360);
    assertThat(medidas.at("/sobra").asInt()).isZero();
    assertThat(medidas.at("/dibujos").asInt()).isPositive();
    assertThat(medidas.at("/cortados")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dibujadas")
  void aReportPrintsInAtMostEightPages(String nombre, String html) throws Exception {
    Path pdf = carpeta.resolve("pagina.pdf");
    chromium(html, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    String texto = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(texto).results().count())
        .isBetween(1L, 8L);
  }

  private JsonNode axe(String html, boolean oscuro) throws IOException, InterruptedException {
    try (InputStream axe = AccesibilidadIT.class.getResourceAsStream("/axe.min.js")) {
      Files.copy(axe, carpeta.resolve("axe.min.js"));
    }
    return enChromium(
        html.replaceFirst(CSP, "").replace("</body>", PRUEBA),
        "#axe",
        "--blink-settings=preferredColorScheme=" + (oscuro ? 0 : 1),
        "--virtual-time-budget=20000",
        "--dump-dom");
  }

  /** What a page's script leaves in one of its elements. */
  private JsonNode enChromium(String html, String elemento, String... opciones)
      throws IOException, InterruptedException {
    String resultado = chromium(html, opciones);
    return new JsonMapper().readTree(Jsoup.parse(resultado).select(elemento).text());
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
    assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(salida);
  }
}
