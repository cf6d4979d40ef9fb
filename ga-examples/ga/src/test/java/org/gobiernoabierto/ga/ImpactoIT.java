package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ga reglas impacto}: what another version of a rule set does to exercises. */
class ImpactoIT {

  private static final String GUIA = "ga-rules/src/main/resources/org/gobiernoabierto/reglas";
  private static final String JAR_DE_LA_GUIA = "ga-rules/target/ga-rules-0.1.0.jar";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  /** Of which a table does not count. */
  private static final String ANTES_DE_LA_DECLARACION =
      "{\"id\": \"antes\", \"entidad\": \"MX-COA\", \"edicion\": 2016, \"declaracion\": {\"fecha\":"
          + " \"2016-06-20\"}, \"mesas\": [{\"id\": \"m\", \"fecha\": \"2016-06-19\"}]}\n";

  @TempDir private Path carpeta;

  private static Llamada impacto(String vieja, String nueva, String... mas) {
    List<String> orden = new ArrayList<>(List.of("reglas", "impacto", vieja, nueva));
    orden.addAll(List.of(mas));
    orden.addAll(List.of("--fecha", "2018-03-21"));
    return Llamada.ga(orden.toArray(String[]::new));
  }

  /** The guide with a longer period, and with two organisations that sign. */
  private String otraGuia() throws IOException {
    Path guia = Llamada.RAIZ.resolve(GUIA);
    Path otra = carpeta.resolve("guia");
    try (Stream<Path> archivos = Files.walk(guia)) {
      for (Path archivo : archivos.toList()) {
        Files.copy(archivo, otra.resolve(guia.relativize(archivo).toString()));
      }
    }
    cambiar(
        otra.resolve("parametros.yaml"),
        "nombre: ventanaMeses\n    valor: \"12\"",
        "nombre: ventanaMeses\n    valor: \"18\"");
    cambiar(
        otra.resolve("paso-1-arranque/P1-01-tres-sectores-firman.drl"),
        "rule \"P1-01 falta la firma de un sector\"",
        """
        rule "P1-01 firma una sola organización"
        when
            Declaracion( fecha != null )
            accumulate( Firma( sector == Sector.SOCIEDAD_CIVIL ); $n : count(); $n == 1 )
        then
            juicio.falta("P1-01.sin-sector", "/declaracion/firmantes", "sectores", Sector.SOCIEDAD_CIVIL);
        end

        rule "P1-01 falta la firma de un sector\"""");
    return otra.toString();
  }

  private static void cambiar(Path archivo, String esto, String porEsto) throws IOException {
    String texto = Files.readString(archivo);
    assertThat(texto).contains(esto);
    Files.writeString(archivo, texto.replace(esto, porEsto));
  }

  @Test
  void aChangedGuideShowsWhoWouldStopAndWhoWouldStartComplying() throws IOException {
    Llamada llamada = impacto(GUIA, otraGuia(), Llamada.EJERCICIOS);

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.texto())
        .matches("(?s)seis-pasos-2016 sin-version .{10} → seis-pasos-2016 .*, al 2018-03-21\n.*")
        .endsWith(
            """
            Ejercicios: 12; cambia algo en 10. Resultados: dejarían de cumplir, 10; empezarían a cumplir, 3; otros cambios, 0.

            P0-02 Se respeta el periodo de 12 meses
              no determinable → cumple (3): campeche-2016, coahuila-2015, oaxaca-2015

            P1-01 Los tres sectores firman la Declaración conjunta
              cumple → no determinable (9): campeche-2016, chihuahua-2016, coahuila-2015, durango-2015, guanajuato-2017, morelos-2015, nuevo-leon-2016, oaxaca-2015, sonora-2016
              cumple → incumple (1): inventado-completo
            """);
  }

  /**
   * A rule set of one requirement, and the same with tables that count; small, so quick to read.
   */
  private List<String> dosVersiones() throws IOException {
    Path una = carpeta.resolve("reglas");
    Llamada.ga("reglas", "nueva", "COA-01", una.toString(), "--oracion", "Algo.");
    Path otra = Files.createDirectory(carpeta.resolve("otras"));
    try (Stream<Path> archivos = Files.list(una)) {
      for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
        Files.copy(archivo, otra.resolve(archivo.getFileName()));
      }
    }
    cambiar(otra.resolve("COA-01-algo.drl"), "Mesa()", "Mesa( cuenta )");
    return List.of(una.toString(), otra.toString());
  }

  @Test
  void theSameChangeAsATableAndAsJson() throws IOException {
    List<String> reglas = dosVersiones();
    Path varios = carpeta.resolve("varios.ndjson");
    Files.writeString(varios, enUnaLinea(COMPLETO) + ANTES_DE_LA_DECLARACION);

    assertThat(impacto(reglas.get(0), reglas.get(1), varios.toString(), "--formato", "csv").texto())
        .isEqualTo(
            """
            requisito,efecto,antes,despues,ejercicio,archivo,linea\r
            COA-01,DEJA_DE_CUMPLIR,CUMPLE,INCUMPLE,antes,varios.ndjson,2\r
            """);
    assertThat(
            impacto(reglas.get(0), reglas.get(1), varios.toString(), "--formato", "json").texto())
        .startsWith("{\"vieja\":{\"nombre\":")
        .endsWith(
            "\"fecha\":\"2018-03-21\",\"ejercicios\":2,\"sinEvaluar\":0,\"cambios\":[{\"requisito\":\"COA-01\","
                + "\"efecto\":\"DEJA_DE_CUMPLIR\",\"antes\":\"CUMPLE\",\"despues\":\"INCUMPLE\","
                + "\"ejercicio\":\"antes\",\"archivo\":\"varios.ndjson\",\"linea\":2}]}\n");
  }

  private static String enUnaLinea(String archivo) throws IOException {
    return Files.readString(Llamada.RAIZ.resolve(archivo)).replaceAll("\\s*\n\\s*", " ") + "\n";
  }

  @Test
  void folderAndArtifactOfTheGuideAreTheSame() {
    Llamada llamada = impacto(JAR_DE_LA_GUIA, GUIA, Llamada.EJERCICIOS, "--idioma", "en");

    assertThat(llamada.codigo()).as(llamada.texto()).isZero();
    assertThat(llamada.texto())
        .contains("Exercises: 12; something changes in 0. Results: would stop complying, 0;");
  }

  /** Both artifacts have classes of the same names, and one of them is on the class path too. */
  @Test
  void twoArtifactsOfARuleSetDoNotGetInEachOthersWay() throws IOException, InterruptedException {
    Path reglas = carpeta.resolve("reglas");
    Llamada.ga("reglas", "nueva", "COA-01", reglas.toString(), "--oracion", "Algo.");
    String una = empacada(reglas, "1");
    cambiar(reglas.resolve("COA-01-algo.drl"), "Mesa()", "Mesa( cuenta )");
    String otra = empacada(reglas, "2");

    Path antesDeLaDeclaracion =
        Files.writeString(carpeta.resolve("antes.json"), ANTES_DE_LA_DECLARACION);

    ProcessBuilder llamada =
        Llamada.proceso(
            "",
            "reglas",
            "impacto",
            una,
            otra,
            antesDeLaDeclaracion.toString(),
            "--fecha",
            "2018-03-21");
    llamada.environment().put("GA_REGLAS", una);
    Process corrida = llamada.start();
    String texto = new String(corrida.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(corrida.waitFor()).as(texto).isEqualTo(1);
    assertThat(texto).contains("COA-01 Algo\n  cumple → incumple (1): antes\n");
  }

  private String empacada(Path reglas, String version) {
    String jar = carpeta.resolve(version + ".jar").toString();
    Llamada empacada =
        Llamada.ga(
            "reglas",
            "empacar",
            reglas.toString(),
            "--grupo",
            "mx.gob.coahuila",
            "--artefacto",
            "reglas",
            "--version",
            version,
            "--salida",
            jar,
            "--notados",
            "0");
    assertThat(empacada.codigo()).as(empacada.texto()).isZero();
    return jar;
  }

  @Test
  void whatCannotBeReadIsToldAndGivesTwo() throws IOException {
    Path malo = Files.writeString(carpeta.resolve("malo.json"), "{\"id\": 1}");

    String reglas = dosVersiones().get(0);

    Path todos = Files.createDirectory(carpeta.resolve("todos"));
    Llamada.ga("plantilla", todos.resolve("csv").toString());
    Llamada conUnoMalo = impacto(reglas, reglas, malo.toString(), COMPLETO);
    Llamada conCsv = impacto(reglas, reglas, todos.toString());
    assertThat(conCsv.errores()).contains("csv:Ejercicio!B2: FALTA_MIEMBRO /id: ");
    assertThat(conUnoMalo.codigo()).isEqualTo(2);
    assertThat(conUnoMalo.texto()).contains("Ejercicios: 1;", "No se pudieron evaluar: 1.");
    assertThat(conUnoMalo.errores()).contains("malo.json:1:8: TIPO_INCORRECTO /id");
    Llamada deOtro = impacto(reglas, "ga-examples/guia-2017", COMPLETO);
    assertThat(deOtro.codigo()).isEqualTo(2);
    assertThat(deOtro.errores()).contains("y «seis-pasos-2017»");
    assertThat(impacto(COMPLETO, reglas, COMPLETO).errores()).contains("ni un artefacto");
    assertThat(impacto(carpeta.resolve("nada").toString(), reglas, COMPLETO).errores())
        .contains("no existe");
  }
}
