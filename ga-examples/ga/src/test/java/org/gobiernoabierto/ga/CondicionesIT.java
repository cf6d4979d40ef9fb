package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How strict {@code ./ga evaluar} is. */
class CondicionesIT {

  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";
  private static final String BORRADOR =
      "{\"id\": \"b\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}";

  @TempDir Path carpeta;

  private static Llamada evaluar(String json, String... opciones) {
    String[] argumentos = new String[opciones.length + 4];
    System.arraycopy(new String[] {"evaluar", "-", "--fecha", "2018-03-20"}, 0, argumentos, 0, 4);
    System.arraycopy(opciones, 0, argumentos, 4, opciones.length);
    return Llamada.con(json.getBytes(StandardCharsets.UTF_8), argumentos);
  }

  @Test
  void faultsOfFormAndReferencesToNothingAreToldAtOnce() {
    Llamada llamada =
        evaluar(
            "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"nota\": 3,\n"
                + " \"notta\": \"\", \"postulantes\": [\"nadie\"],\n"
                + " \"mesas\": [{\"id\": \"m\"}, {\"id\": \"m\"}],"
                + " \"plan\": {\"vigencia\": {\"inicio\": \"2017-02-01\", \"fin\": \"2017-01-01\"}}}");

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores().lines().map(l -> l.split(" ")[1].replace(":", "")))
        .containsExactly(
            "TIPO_INCORRECTO",
            "MIEMBRO_DESCONOCIDO",
            "REFERENCIA_SIN_RESOLVER",
            "ID_REPETIDO",
            "PERIODO_INVERTIDO");
    assertThat(llamada.errores()).contains("-:2:31: REFERENCIA_SIN_RESOLVER /postulantes/0:");
  }

  @Test
  void twelveDifferentFaultsAreToldInOneRunAtTheirPlaces() {
    Llamada llamada =
        evaluar(
            """
            {"id": "prueba 1", "entidad": "MX-KAM", "edicion": "2016",
             "notta": 1,
             "actores": [{"id": "a", "sector": "SOCIEDAD"}, {"nombre": "B", "sector": "AUTORIDAD"}],
             "postulantes": ["a", null],
             "seleccion": {"fecha": "2016-02-30", "fecha": "2016-03-01"},
             "mesas": [{"id": "m"}, {"id": "m"}],
             "plan": {"vigencia": {"inicio": "2017-02-01", "fin": "2017-01-01"}},
             "desconocidos": ["/plan/fecha"]
            }
            """);

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores().lines().map(l -> l.replaceFirst("^-:(.*?): (.*?): .*", "$1 $2")))
        .containsExactly(
            "1:8 ID_MAL_FORMADO /id",
            "1:31 ENTIDAD_DESCONOCIDA /entidad",
            "1:52 TIPO_INCORRECTO /edicion",
            "2:2 MIEMBRO_DESCONOCIDO /notta",
            "3:36 VALOR_DESCONOCIDO /actores/0/sector",
            "3:49 FALTA_MIEMBRO /actores/1/id",
            "4:23 ELEMENTO_NULO /postulantes/1",
            "5:25 FECHA_INVALIDA /seleccion/fecha",
            "5:39 MIEMBRO_REPETIDO /seleccion/fecha",
            "6:32 ID_REPETIDO /mesas/1/id",
            "7:55 PERIODO_INVERTIDO /plan/vigencia/fin",
            "8:19 RUTA_DESCONOCIDA /desconocidos/0");
  }

  @Test
  void unknownMembersAreNoticesWhenToldSo() {
    String json = "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"notta\": 1}";

    assertThat(evaluar(json).codigo()).isEqualTo(2);
    Llamada tolerante = evaluar(json, "--tolerante", "--formato", "json");
    assertThat(tolerante.codigo()).isZero();
    assertThat(tolerante.texto())
        .contains("\"avisos\"", "\"MIEMBRO_DESCONOCIDO\"", "¿Quiso decir «nota»?");
  }

  @Test
  void theLevelDecidesTheExitCode() throws IOException {
    String chihuahua =
        Files.readString(Llamada.RAIZ.resolve(Llamada.EJERCICIOS + "chihuahua-2016.json"));
    String campeche = Files.readString(Llamada.RAIZ.resolve(CAMPECHE));

    assertThat(evaluar(campeche, "--fallar-en", "error").codigo()).isEqualTo(1);
    assertThat(evaluar(campeche, "--fallar-en", "nunca").codigo()).isZero();
    assertThat(evaluar("{", "--fallar-en", "nunca").codigo()).isEqualTo(2);
    assertThat(evaluar(chihuahua).codigo()).isZero();
    assertThat(evaluar(chihuahua, "--fallar-en", "indeterminado").codigo()).isEqualTo(1);
    assertThat(evaluar(campeche, "--fallar-en", "indeterminado").codigo()).isEqualTo(1);
    assertThat(evaluar(BORRADOR, "--fallar-en", "indeterminado").codigo()).isZero();
    assertThat(evaluar(chihuahua, "--fallar-en", "advertencia").codigo())
        .isEqualTo(conAdvertencias(chihuahua) ? 1 : 0);
    assertThat(evaluar(campeche, "--fallar-en", "advertencia").codigo()).isEqualTo(1);
  }

  private static boolean conAdvertencias(String json) {
    return evaluar(json, "--formato", "json").texto().contains("\"severidad\": \"ADVERTENCIA\"");
  }

  @Test
  void aDispensationMarksTheFindingAndLetsTheCallPassButNotTheResult() throws IOException {
    Path dispensas = dispensas("2018-12-31", "CAM-2016");

    Llamada json =
        Llamada.ga(
            "evaluar",
            CAMPECHE,
            "--fecha",
            "2018-03-20",
            "--formato",
            "json",
            "--dispensas",
            dispensas.toString());

    assertThat(json.codigo()).isZero();
    assertThat(json.texto())
        .contains("\"veredicto\": \"NO_CONFORME\"", "\"fundamentoLegal\": \"Acuerdo 7/2018\"")
        .doesNotContain("\"avisos\"");
    assertThat(
            Llamada.ga(
                    "evaluar",
                    CAMPECHE,
                    "--fecha",
                    "2018-03-20",
                    "--fallar-en",
                    "indeterminado",
                    "--dispensas",
                    dispensas.toString())
                .codigo())
        .as("what cannot be told is not dispensed")
        .isEqualTo(1);
  }

  @Test
  void expiredAndUnusedDispensationsAreTold() throws IOException {
    Llamada vencida =
        Llamada.ga(
            "evaluar",
            CAMPECHE,
            "--fecha",
            "2018-03-20",
            "--formato",
            "json",
            "--dispensas",
            dispensas("2018-03-19", "CAM-2016").toString());
    Llamada sinUso =
        Llamada.ga(
            "evaluar",
            CAMPECHE,
            "--fecha",
            "2018-03-20",
            "--formato",
            "json",
            "--dispensas",
            dispensas("2018-12-31", "c-99").toString());

    assertThat(vencida.codigo()).isEqualTo(1);
    assertThat(vencida.texto()).contains("\"DISPENSA_VENCIDA\"");
    assertThat(sinUso.codigo()).isEqualTo(1);
    assertThat(sinUso.texto()).contains("\"DISPENSA_SIN_USO\"");
  }

  private Path dispensas(String vence, String entidad) throws IOException {
    String id =
        Files.readString(Llamada.RAIZ.resolve(CAMPECHE))
            .replaceFirst("(?s).*?\"id\": *\"([^\"]*)\".*", "$1");
    return Files.writeString(
        carpeta.resolve("dispensas.json"),
        """
        {"dispensas": [{"ejercicio": "%s", "requisito": "P0-02", "elemento": "%s",
          "autor": "Órgano garante", "motivo": "Contingencia", "fundamentoLegal": "Acuerdo 7/2018", "desde": "2016-01-01",
          "vence": "%s"}]}
        """
            .formatted(id, entidad.equals("CAM-2016") ? id : entidad, vence));
  }

  @Test
  void aFileOfDispensationsThatIsWrongStopsEverything() throws IOException {
    Path mal = Files.writeString(carpeta.resolve("mal.json"), "{\"dispensas\": [{}]}");

    Llamada llamada = Llamada.ga("evaluar", CAMPECHE, "--dispensas", mal.toString());

    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores()).contains("mal.json:1:16: FALTA_MIEMBRO /dispensas/0/autor");
    assertThat(Llamada.ga("evaluar", CAMPECHE, "--dispensas", "nada.json").codigo()).isEqualTo(2);
  }

  @Test
  void limitsCanBeSet() {
    String json = "{\"id\": \"x\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}";

    assertThat(evaluar(json, "--limite", "bytes=10").errores()).contains("LIMITE_TAMANO");
    assertThat(evaluar(json, "--limite", "texto=1").errores()).contains("LIMITE_TEXTO");
    assertThat(evaluar(json, "--limite", "hallazgos=10", "--formato", "json").texto())
        .contains("\"LIMITE_HALLAZGOS\"", "\"omitidos\"");
    assertThat(evaluar(json, "--limite", "nada=1").errores()).contains("no hay un límite «nada»");
    assertThat(evaluar(json, "--limite", "bytes=0").codigo()).isEqualTo(2);
  }
}
