package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user of {@code ./ga reglas catalogo} sees. */
class CatalogoIT {

  private static final Path ANAHUAC =
      Llamada.RAIZ.resolve("ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac");

  @TempDir private Path carpeta;

  @Test
  void aRuleSetOnTheClassPathIsToldBesideTheGuide() throws IOException, InterruptedException {
    ProcessBuilder llamada = Llamada.proceso("", "reglas", "catalogo", "--formato", "json");
    llamada.environment().put("GA_REGLAS", "ga-examples/anahuac/target/anahuac-0.1.0.jar");

    Process corrida = llamada.start();
    JsonNode catalogo = new JsonMapper().readTree(corrida.getInputStream().readAllBytes());

    assertThat(corrida.waitFor()).isZero();
    assertThat(catalogo.at("/conjuntosDeReglas").findValuesAsString("huella"))
        .hasSize(2)
        .allMatch(huella -> huella.matches("[0-9a-f]{64}"));
    JsonNode anahuac = catalogo.at("/conjuntosDeReglas/1");
    assertThat(anahuac.at("/nombre").asString()).isEqualTo("lineamientos-de-anahuac");
    assertThat(anahuac.at("/requisitos/0/fundamento/0/texto").asString())
        .isEqualTo("En cada mesa participarán la sociedad civil y la autoridad.");
    assertThat(anahuac.at("/requisitos/0/requiere/0").asString()).isEqualTo("P4-01");
  }

  @Test
  void aRuleSetOfAFolderIsToldAndItsTextsRunNothing() throws IOException {
    try (Stream<Path> archivos = Files.list(ANAHUAC)) {
      for (Path archivo : archivos.toList()) {
        String texto =
            Files.readString(archivo)
                .replace("Cada mesa reúne", "<script>alert(1)</script> Cada mesa reúne");
        Files.writeString(carpeta.resolve(archivo.getFileName()), texto);
      }
    }

    Llamada llamada =
        Llamada.ga("reglas", "catalogo", "--reglas", carpeta.toString(), "--formato", "html");

    assertThat(llamada.codigo()).as(llamada.errores()).isZero();
    assertThat(llamada.errores()).isEmpty();
    Document pagina = Jsoup.parse(llamada.texto());
    assertThat(pagina.select("script")).isEmpty();
    assertThat(pagina.select("article#ANA-01 h4").text())
        .startsWith("ANA-01 <script>alert(1)</script> Cada mesa");
    assertThat(pagina.select("article")).hasSize(69);
  }

  @Test
  void theGuideAloneIsToldInWordsWithTheReadingThatIsAsked() {
    Llamada llamada =
        Llamada.ga("reglas", "catalogo", "--idioma", "en", "--parametro", "ventana=CICLO_COMPLETO");

    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.texto())
        .startsWith("Catalogue of requirements\n")
        .contains("P4-01 Several tables are held", "§4.1 «El STL")
        .contains("ventana=CICLO_COMPLETO (by default: HASTA_LANZAMIENTO)")
        .doesNotContain("ANA-");
  }

  @Test
  void aWrongCallExitsWithTwo() {
    String huella = "0".repeat(64);
    List<Llamada> llamadas =
        List.of(
            Llamada.ga("reglas", "catalogo", "--formato", "csv"),
            Llamada.ga("reglas", "catalogo", "--reglas", carpeta.toString()),
            Llamada.ga("reglas", "catalogo", "--huella", huella),
            Llamada.ga("reglas", "catalogo", "sobra"));

    assertThat(llamadas).extracting(Llamada::codigo).containsOnly(2);
    assertThat(llamadas)
        .allSatisfy(
            llamada -> {
              assertThat(new String(llamada.salida(), UTF_8)).isEmpty();
              assertThat(llamada.errores()).startsWith("ga: ").doesNotContain("\tat ");
            });
  }
}
