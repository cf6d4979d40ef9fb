package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of {@code ./ga evaluar} sees. */
class EvaluarIT {

  private static final String SONORA = Llamada.EJERCICIOS + "sonora-2016.json";
  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @TempDir Path carpeta;

  @Test
  void campecheDidNotKeepTheTwelveMonths() {
    Llamada llamada = Llamada.ga("evaluar", CAMPECHE, "--fecha", "2018-03-20", "--detalle");
    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.texto())
        .contains("Campeche 2016", "✗ P0-02", "456 días", "§0.1 «Una vez seleccionadas")
        .doesNotContain("\u001B");
  }

  @Test
  void aConformingExerciseExitsWithZero() {
    Llamada llamada = Llamada.ga("evaluar", COMPLETO, "--fecha", "2018-03-21");
    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.texto())
        .contains(
            "\nCONFORME: de 50 requisitos se pudieron juzgar 50; toda obligación que aplica se cumplió.\n",
            "Ejercicio inventado");
  }

  @Test
  void theReportCanBeInEnglish() {
    Llamada llamada =
        Llamada.ga("evaluar", CAMPECHE, "--fecha", "2018-03-20", "--idioma", "en", "--detalle");
    assertThat(llamada.texto())
        .containsPattern(
            "NOT CONFORMING: \\d+ of 50 requirements could be judged. Obligations due and unmet: 1\\.")
        .contains("456 days", "Must act:");
  }

  @Test
  void severalExercisesAreOneSarifWithTheFaultsOfThoseThatCannotBeRead() throws IOException {
    Path roto = Files.writeString(carpeta.resolve("roto.json"), "{");
    Llamada juntos =
        Llamada.ga(
            "evaluar",
            CAMPECHE,
            COMPLETO,
            roto.toString(),
            "--fecha",
            "2018-03-20",
            "--formato",
            "sarif",
            "--ayuda-en",
            "https://portal.example/guia.html");
    assertThat(juntos.codigo()).isEqualTo(2);
    assertThat(juntos.texto())
        .containsSubsequence(
            "\"helpUri\": \"https://portal.example/guia.html#P0-01\"",
            "\"id\": \"ga/campeche-2016/2018-03-20\"",
            "\"id\": \"ga/inventado-completo/2018-03-20\"",
            "\"executionSuccessful\": false",
            "\"ruleId\": \"JSON_MAL_FORMADO\"",
            "\"uri\": \"roto.json\"");

    Llamada sinFalla =
        Llamada.ga("evaluar", COMPLETO, CAMPECHE, "--fecha", "2018-03-20", "--formato", "sarif");
    assertThat(sinFalla.codigo()).isEqualTo(1);
    assertThat(sinFalla.texto()).doesNotContain("helpUri");

    Llamada enTexto = Llamada.ga("evaluar", CAMPECHE, COMPLETO);
    assertThat(enTexto.codigo()).isEqualTo(2);
    assertThat(enTexto.errores()).contains("solo caben en --formato sarif");
    Llamada relativa = Llamada.ga("evaluar", CAMPECHE, "--ayuda-en", "guia.html");
    assertThat(relativa.codigo()).isEqualTo(2);
    assertThat(relativa.errores()).contains("--ayuda-en");
  }

  @Test
  void whatCouldNotBeReadDoesNotHideTheRest() throws IOException {
    String campeche = Files.readString(Llamada.RAIZ.resolve(CAMPECHE));
    Path roto =
        Files.writeString(
            carpeta.resolve("roto.json"), campeche.replace("\"2017-09-19\"", "\"2017-09-31\""));
    Llamada sin = Llamada.ga("evaluar", roto.toString(), "--fecha", "2018-03-20");
    assertThat(sin.codigo()).isEqualTo(2);
    assertThat(sin.salida()).isEmpty();

    Llamada con = Llamada.ga("evaluar", roto.toString(), "--fecha", "2018-03-20", "--parcial");

    assertThat(con.codigo()).isEqualTo(2);
    assertThat(con.texto())
        .containsSubsequence("FECHA_INVALIDA /plan/lanzamiento/fecha", "Campeche 2016", "✓");
    Llamada json =
        Llamada.ga(
            "evaluar", roto.toString(), "--fecha", "2018-03-20", "--parcial", "--formato", "json");
    assertThat(json.texto()).containsSubsequence("avisos", "FECHA_INVALIDA", "\"requisitos\"");
  }

  @Test
  void withoutADateItIsTodayAndTheReportSaysSo() {
    assertThat(Llamada.ga("evaluar", COMPLETO).texto()).contains("(hoy: no se dio --fecha)");
  }

  @Test
  void standardInputIsAsGoodAsAFile() throws IOException {
    byte[] json = Files.readAllBytes(Llamada.RAIZ.resolve(CAMPECHE));
    Llamada porEntrada = Llamada.con(json, "evaluar", "-", "--fecha", "2018-03-20");
    assertThat(porEntrada.texto())
        .isEqualTo(Llamada.ga("evaluar", CAMPECHE, "--fecha", "2018-03-20").texto());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=en -Duser.country=US",
        "-Duser.timezone=Asia/Tokyo",
        "-Dfile.encoding=ISO-8859-1",
        "-Duser.language=tr -Duser.country=TR"
      })
  void thePlatformDoesNotChangeAByte(String opciones) {
    for (String formato : List.of("json", "texto")) {
      String[] argumentos = {"evaluar", SONORA, "--fecha", "2018-03-20", "--formato", formato};
      assertThat(Llamada.delGuion(new byte[0], opciones, argumentos).salida())
          .isEqualTo(Llamada.ga(argumentos).salida());
    }
  }

  static Stream<Arguments> payloadsThatCannotBeRead() {
    return Stream.of(
        Arguments.of("{\"id\": \"x\", \"entidad\": ", "JSON_MAL_FORMADO"),
        Arguments.of("", "DOCUMENTO_VACIO"),
        Arguments.of("{\"id\": 7, \"entidad\": \"MX-CAM\", \"edicion\": 2016}", "TIPO_INCORRECTO"),
        Arguments.of(
            "{\"id\": \"x\", \"entidad\": \"MX-KAM\", \"edicion\": 2016}", "ENTIDAD_DESCONOCIDA"),
        Arguments.of(
            "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016,"
                + " \"seleccion\": {\"fecha\": \"2016-02-30\"}}",
            "FECHA_INVALIDA"),
        Arguments.of(
            "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"plan\": {\"compromisos\":"
                + " [{\"id\": \"c\", \"actividades\": [{\"id\": \"a\", \"responsables\":"
                + " [\"nadie\"]}]}]}}",
            "REFERENCIA_SIN_RESOLVER"),
        Arguments.of("[".repeat(100_000), "LIMITE_ANIDAMIENTO"));
  }

  @ParameterizedTest
  @MethodSource("payloadsThatCannotBeRead")
  void aFaultIsNamedWithItsPlaceAndExitsWithTwo(String json, String codigo) {
    Llamada llamada =
        Llamada.con(json.getBytes(StandardCharsets.UTF_8), "evaluar", "-", "--fecha", "2018-03-20");
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores())
        .containsPattern("(?m)^-:\\d+:\\d+: " + codigo)
        .doesNotContain("\tat ");
  }

  @Test
  void aHugeStringIsRefusedByItsSize() throws IOException {
    Path archivo = carpeta.resolve("enorme.json");
    try (var salida = Files.newBufferedWriter(archivo)) {
      salida.write("{\"id\": \"");
      String bloque = "a".repeat(1_000_000);
      for (int i = 0; i < 200; i++) {
        salida.write(bloque);
      }
      salida.write("\"}");
    }
    Llamada llamada = Llamada.ga("evaluar", archivo.toString(), "--fecha", "2018-03-20");
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores()).contains("LIMITE_TAMANO").doesNotContain("\tat ");
  }

  @Test
  void wrongCallsExitWithTwoAndSayWhatIsWrong() {
    assertWrong("no se pudo leer no-existe.json: no existe", "evaluar", "no-existe.json");
    assertWrong("es una carpeta", "evaluar", "ga-examples");
    assertWrong("--fecha", "evaluar", CAMPECHE, "--fecha", "2016-02-30");
    assertWrong("--formato", "evaluar", CAMPECHE, "--formato", "pdf");
    assertWrong("ARCHIVO", "evaluar");
    assertWrong("evaluarr", "evaluarr");
  }

  private static void assertWrong(String motivo, String... argumentos) {
    Llamada llamada = Llamada.ga(argumentos);
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores()).contains(motivo).doesNotContain("\tat ");
  }

  @Test
  void theEmbeddersClasspathHoldsNothingThatCompilesRules() throws IOException {
    try (Stream<Path> jars = Files.list(Llamada.RAIZ.resolve("ga-examples/ga/target/lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .noneMatch(
              jar ->
                  jar.startsWith("drools-compiler")
                      || jar.startsWith("drools-drl")
                      || jar.startsWith("drools-mvel")
                      || jar.startsWith("mvel")
                      || jar.startsWith("drools-ecj")
                      || jar.startsWith("ecj")
                      || jar.startsWith("antlr")
                      || jar.startsWith("snakeyaml")
                      || jar.startsWith("json-schema"));
    }
  }
}
