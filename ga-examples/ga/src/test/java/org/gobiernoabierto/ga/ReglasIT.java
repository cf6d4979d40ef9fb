package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReglasIT {

  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @Test
  void aRuleSetOnTheClassPathIsAsked() throws IOException, InterruptedException {
    ProcessBuilder llamada =
        Llamada.proceso("", "evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json");
    llamada.environment().put("GA_REGLAS", "ga-examples/anahuac/target/anahuac-0.1.0.jar");

    Process corrida = llamada.start();
    String informe = new String(corrida.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(corrida.waitFor()).isEqualTo(1);
    assertThat(informe)
        .contains("\"nombre\": \"seis-pasos-2016\"", "\"nombre\": \"lineamientos-de-anahuac\"")
        .contains("\"id\": \"ANA-01\"", "\"id\": \"ANA-02\"", "\"id\": \"ANA-19\"")
        .contains("\"minimoMesas\": 3");
  }

  @Test
  void withoutItOnlyTheGuideIs() {
    assertThat(
            Llamada.ga("evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json").texto())
        .contains("\"nombre\": \"seis-pasos-2016\"")
        .doesNotContain("ANA-");
  }

  private static final String ANAHUAC =
      "ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac";

  @TempDir private Path carpeta;

  private Llamada reglas(String mandato, String... mas) {
    List<String> orden = new ArrayList<>(List.of("reglas", mandato, carpeta.toString()));
    orden.addAll(List.of(mas));
    return Llamada.ga(orden.toArray(String[]::new));
  }

  private Llamada nueva(String id, String... mas) {
    List<String> orden =
        new ArrayList<>(List.of("reglas", "nueva", id, carpeta.toString(), "--oracion", "Algo."));
    orden.addAll(List.of(mas));
    return Llamada.ga(orden.toArray(String[]::new));
  }

  private void cambiar(String archivo, String esto, String porEsto) throws IOException {
    Path ruta = carpeta.resolve(archivo);
    Files.writeString(ruta, Files.readString(ruta).replace(esto, porEsto));
  }

  @Test
  void aRuleSetInAFolderGivesTheReportThatItGivesAsAnArtifact()
      throws IOException, InterruptedException {
    ProcessBuilder comoArtefacto =
        Llamada.proceso("", "evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json");
    comoArtefacto.environment().put("GA_REGLAS", "ga-examples/anahuac/target/anahuac-0.1.0.jar");
    byte[] informe = comoArtefacto.start().getInputStream().readAllBytes();

    Llamada comoCarpeta =
        Llamada.ga(
            "evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json", "--reglas", ANAHUAC);

    assertThat(comoCarpeta.errores()).isEmpty();
    assertThat(comoCarpeta.texto()).isEqualTo(new String(informe, StandardCharsets.UTF_8));
  }

  @Test
  void onlyRuleSetsWithAKnownFingerprintAreTaken() {
    Llamada rechazada =
        Llamada.ga("evaluar", COMPLETO, "--reglas", ANAHUAC, "--huella", "0".repeat(64));

    assertThat(rechazada.codigo()).isEqualTo(2);
    assertThat(rechazada.salida()).isEmpty();
    assertThat(rechazada.errores()).contains("huella", "seis-pasos-2016");
  }

  @Test
  void withoutTheCompilerItSaysWhatIsMissing() throws IOException, InterruptedException {
    Process corrida =
        new ProcessBuilder(
                "java",
                "-jar",
                "ga-examples/ga/target/ga.jar",
                "evaluar",
                COMPLETO,
                "--reglas",
                ANAHUAC)
            .directory(Llamada.RAIZ.toFile())
            .start();

    assertThat(corrida.waitFor()).isEqualTo(2);
    assertThat(new String(corrida.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains(
            "org.drools:drools-model-codegen",
            "org.snakeyaml:snakeyaml-engine",
            "dev.harrel:json-schema");
  }

  @Test
  void newFilesNameTheSchemaThatStandsBesideThem() throws IOException {
    nueva("COA-01");

    for (String archivo : List.of("conjunto.yaml", "requisitos.yaml", "COA-01-algo.casos.yaml")) {
      String primera = Files.readAllLines(carpeta.resolve(archivo)).get(0);
      Path esquema = carpeta.resolve(primera.replace("# yaml-language-server: $schema=", ""));
      String nombre = archivo.replaceFirst(".*?(\\w+)\\.yaml", "$1");
      assertThat(esquema).isRegularFile().hasFileName(nombre + ".schema.json");
      assertThat(Llamada.ga("reglas", "esquema", nombre).salida())
          .isEqualTo(Files.readAllBytes(esquema));
    }
  }

  @Test
  void schemasAreWrittenIntoAFolder() {
    Llamada escritos = Llamada.ga("reglas", "esquema", "--en", carpeta.toString());

    assertThat(escritos.codigo()).isZero();
    assertThat(escritos.texto().lines()).hasSize(7).allMatch(l -> l.endsWith(".schema.json"));
    Llamada otro = Llamada.ga("reglas", "esquema", "reglas");
    assertThat(otro.codigo()).isEqualTo(2);
    assertThat(otro.errores()).contains("«reglas»", "requisitos, parametros");
  }

  @Test
  void aNewRequirementWorksAtOnce() {
    assertThat(nueva("COA-01").codigo()).isZero();

    assertThat(reglas("revisar").texto()).isEqualTo("Nada que remediar.\n");
    assertThat(reglas("probar").texto()).isEqualTo("2 de 2 casos dan lo que dicen.\n");
    Llamada mutada = reglas("mutar", "--idioma", "en");
    assertThat(mutada.codigo()).isZero();
    assertThat(mutada.texto()).contains("(100.0 %)");
    Llamada otraVez = nueva("COA-01");
    assertThat(otraVez.codigo()).isEqualTo(2);
    assertThat(otraVez.errores()).contains("COA-01").doesNotContain("\tat ");
  }

  @Test
  void aDefectIsShownWhereItIsAndStopsEverythingElse() throws IOException {
    nueva("COA-01");
    cambiar("COA-01-algo.drl", "Mesa()", "Mesa( fehca != null )");

    Llamada revisada = reglas("revisar", "--idioma", "en");
    assertThat(revisada.codigo()).isEqualTo(1);
    assertThat(revisada.texto())
        .startsWith("COA-01-algo.drl:10:11: error ")
        .contains("    10 |     Mesa( fehca != null )\n       |           ^", "mend: ")
        .containsPattern("mend: .*fecha");
    for (String mandato : List.of("probar", "mutar")) {
      Llamada llamada = reglas(mandato);
      assertThat(llamada.codigo()).as(mandato).isEqualTo(2);
      assertThat(llamada.errores()).contains("COA-01-algo.drl:10:11", "«fecha»");
    }
    Llamada evaluada = Llamada.ga("evaluar", COMPLETO, "--reglas", carpeta.toString());
    assertThat(evaluada.codigo()).isEqualTo(2);
    assertThat(evaluada.errores()).contains("COA-01-algo.drl:10:11");
  }

  @Test
  void whatAuthorsWroteSteersNoTerminal() throws IOException {
    nueva("COA-01", "--titulo", "Un título");
    cambiar("requisitos.yaml", "\"Un título\"", "\"Un \\e[31m\\u202Etítulo\"");
    assertThat(Files.readString(carpeta.resolve("requisitos.yaml"))).contains("\\e[31m");

    Llamada explicada = Llamada.ga("explicar", "COA-01", "--reglas", carpeta.toString());
    assertThat(explicada.texto())
        .startsWith("COA-01 Un \uFFFD[31m\uFFFDtítulo\n  ")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]|\u202E");

    cambiar("COA-01-un-titulo.drl", "Mesa()", "Mesa( fehca != null /* \u001B[31m */ )");
    assertThat(reglas("revisar").texto())
        .contains("/* \uFFFD[31m */ )\n       |           ^\n")
        .doesNotContain("\u001B");
  }

  @Test
  void aCaseThatGivesSomethingElseIsShownWithItsFacts() throws IOException {
    nueva("COA-01");
    cambiar("COA-01-algo.casos.yaml", "espera: CUMPLE\n", "espera: CUMPLE_TARDE\n");

    Llamada llamada = reglas("probar");

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.texto())
        .contains(
            "✗ COA-01: el ejercicio completo lo cumple",
            "  se esperaba:\n    resultado CUMPLE_TARDE",
            "  se encontró:\n    resultado CUMPLE\n",
            "una mesa (/mesas/0): id mesa-1, fecha 2016-10-10",
            "1 de 2 casos");
  }

  @Test
  void anUnnoticedChangeIsShownAsTheEditedLine() throws IOException {
    nueva("COA-01");
    cambiar("COA-01-algo.drl", "Mesa()", "Mesa( numero >= 0 )");

    Llamada llamada = reglas("mutar", "--requisito", "COA-01");

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.texto()).contains("  - Mesa( numero >= 0 )\n  + Mesa( numero > 0 )\n");
  }

  @Test
  void everySaveIsTriedAnew() throws IOException, InterruptedException {
    nueva("COA-01");
    Process observando =
        Llamada.proceso("", "reglas", "probar", carpeta.toString(), "--observar").start();
    try (BufferedReader salida =
        new BufferedReader(
            new InputStreamReader(observando.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(salida.readLine()).isEqualTo("2 de 2 casos dan lo que dicen.");
      assertThat(salida.readLine()).contains("en espera");
      cambiar("COA-01-algo.drl", "Mesa()", "Mesa( fehca != null )");
      assertThat(salida.readLine()).contains("tiene defectos");
      String linea = salida.readLine();
      while (!linea.contains("en espera")) {
        linea = salida.readLine();
      }
      cambiar("COA-01-algo.drl", "fehca", "fecha");
      assertThat(salida.readLine()).isEqualTo("2 de 2 casos dan lo que dicen.");
    } finally {
      observando.descendants().forEach(ProcessHandle::destroy);
      observando.destroy();
    }
  }

  @Test
  void whoAsksForEnglishIsToldInEnglishWhatIsWrongWithRules() throws IOException {
    nueva("COA-01");
    assertThat(nueva("COA-01", "--idioma", "en").errores())
        .startsWith("ga: The requirement COA-01 has the file ");
    cambiar("COA-01-algo.casos.yaml", "espera: CUMPLE\n", "espera: CUMPLE_TARDE\n");
    assertThat(reglas("mutar", "--idioma", "en").errores())
        .startsWith("ga: Before rules are mutated their cases must hold; “");
    cambiar("COA-01-algo.drl", "Mesa()", "Mesa( 1 / numero == 1 )");
    assertThat(
            Llamada.ga(
                    "evaluar",
                    COMPLETO,
                    "--fecha",
                    "2018-03-21",
                    "--reglas",
                    carpeta.toString(),
                    "--idioma",
                    "en")
                .errores())
        .startsWith("ga: The rule “COA-01 ")
        .endsWith("it divides by zero, or the result does not fit into a number\n");
  }

  @Test
  void aCallThatIsWrongSaysSo() {
    for (String[] orden :
        new String[][] {
          {"reglas"},
          {"reglas", "probra"},
          {"reglas", "revisar", "no/existe"},
          {"reglas", "mutar", ANAHUAC, "--requisito", "ANA-99"},
          {"reglas", "nueva", "coa-1", "--oracion", "x"},
          {"reglas", "nueva", "COA-01"},
          {"reglas", "nueva", "COA-01", "--oracion", "x", "--paso", "7"},
          {"reglas", "nueva", "COA-01", "--oracion", "x", "--hecho", "Mesas"}
        }) {
      Llamada llamada = Llamada.ga(orden);
      assertThat(llamada.codigo()).as(String.join(" ", orden)).isEqualTo(2);
      assertThat(llamada.errores()).startsWith("ga: ").doesNotContain("\tat ");
    }
  }
}
