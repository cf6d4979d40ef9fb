package org.gobiernoabierto.ga.formato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What axe finds wrong with the page in a browser, in both languages, by day and by night. */
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

  private JsonNode axe(String html, boolean oscuro) throws IOException, InterruptedException {
    try (InputStream axe = AccesibilidadIT.class.getResourceAsStream("/axe.min.js")) {
      Files.copy(axe, carpeta.resolve("axe.min.js"));
    }
    Path pagina = carpeta.resolve("pagina.html");
    Files.writeString(pagina, html.replaceFirst(CSP, "").replace("</body>", PRUEBA));
    Path salida = carpeta.resolve("salida.html");
    Process chromium =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + carpeta.resolve("perfil"),
                "--blink-settings=preferredColorScheme=" + (oscuro ? 0 : 1),
                "--virtual-time-budget=20000",
                "--dump-dom",
                pagina.toUri().toString())
            .redirectOutput(salida.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(chromium.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new JsonMapper().readTree(Jsoup.parse(Files.readString(salida)).select("#axe").text());
  }
}
