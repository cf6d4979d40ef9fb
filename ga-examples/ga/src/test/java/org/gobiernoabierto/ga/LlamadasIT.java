package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, files that change, and calls that want no words. */
class LlamadasIT {

  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";
  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";

  @TempDir Path carpeta;

  @Test
  void aFileThatCannotBeReadSaysWhy() throws Exception {
    Path cerrado = Files.writeString(carpeta.resolve("cerrado.json"), "{}");
    for (String mandato : new String[] {"evaluar", "hoy", "falta", "calendario"}) {
      assertThat(Llamada.ga(mandato, "no-hay.json").errores())
          .isEqualTo("ga: no se pudo leer no-hay.json: no existe\n");
      assertThat(Llamada.ga(mandato, "docs", "--idioma", "en").errores())
          .isEqualTo("ga: docs is a folder without .csv files; a JSON or .xlsx file is expected\n");
    }
    assumeFalse(cerrado.toFile().setReadable(false) && Files.isReadable(cerrado));
    assertThat(Llamada.ga("evaluar", cerrado.toString()).errores())
        .isEqualTo("ga: no se pudo leer " + cerrado + ": falta permiso\n");
  }

  @Test
  void quietlyThereIsOnlyTheExitCode() {
    for (String[] llamada :
        new String[][] {
          {"evaluar", CAMPECHE, "--fecha", "2018-03-20", "-q"},
          {"evaluar", CAMPECHE, COMPLETO, "--fecha", "2018-03-20", "--formato=sarif", "--callado"},
          {"lote", CAMPECHE, "--fecha", "2018-03-20", "-q", "--no-progreso"},
        }) {
      Llamada hecha = Llamada.ga(llamada);
      assertThat(hecha.codigo()).isEqualTo(Codigo.HAY_INCUMPLIMIENTOS);
      assertThat(hecha.salida()).isEmpty();
    }
    assertThat(Llamada.ga("evaluar", "pom.xml", "-q", "--formato", "json").salida()).isEmpty();
    assertThat(Llamada.ga("evaluar", COMPLETO, "--fecha", "2018-03-21", "-q").codigo()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluar %s --detalle --idioma en",
        "evaluar %s",
        "hoy %s",
        "falta %s",
        "calendario %s",
        "avance %s --corte 2018-03-20",
        "comparar %s ga-examples/ejercicios/oaxaca-2015.json",
        "explicar P4-03 --ejercicio %s",
        "reglas catalogo"
      })
  void noLineIsWiderThanAFileHasThem(String llamada) {
    for (String archivo : new String[] {CAMPECHE, COMPLETO}) {
      assertThat(Llamada.ga(llamada.formatted(archivo).split(" ")).texto().lines())
          .isNotEmpty()
          .allMatch(renglon -> renglon.length() <= 96);
    }
  }

  @Test
  void twoExercisesAreSaidToBeTwoBeforeAnythingElse() {
    assertThat(Llamada.ga("comparar", CAMPECHE, COMPLETO, "--fecha", "2018-03-20").texto())
        .startsWith("! Son dos ejercicios distintos, campeche-2016 y inventado-completo: ");
    Llamada enJson =
        Llamada.ga("comparar", CAMPECHE, COMPLETO, "--formato", "json", "--idioma", "en");
    assertThat(enJson.texto()).startsWith("{");
    assertThat(enJson.errores()).startsWith("ga: These are two different exercises");
    assertThat(
            Llamada.ga("comparar", CAMPECHE, "--desde", "2017-01-01", "--fecha", "2018-03-20")
                .texto())
        .startsWith("Veredicto");
  }

  @Test
  void aFileThatIsWatchedIsEvaluatedAtEachSave() throws Exception {
    Path archivo = Files.copy(Llamada.RAIZ.resolve(CAMPECHE), carpeta.resolve("uno.json"));
    Process proceso =
        Llamada.proceso("", "evaluar", archivo.toString(), "--fecha", "2018-03-20", "--observar")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader dicho =
        new BufferedReader(
            new InputStreamReader(proceso.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(hastaLaEspera(dicho)).contains("NO CONFORME");
      Files.writeString(carpeta.resolve("otro.json"), "nada que ver");
      Files.writeString(archivo, "{");
      assertThat(hastaLaEspera(dicho)).contains("uno.json:1:").doesNotContain("CONFORME");
      Files.copy(Llamada.RAIZ.resolve(COMPLETO), archivo, StandardCopyOption.REPLACE_EXISTING);
      assertThat(hastaLaEspera(dicho)).contains("inventado-completo");
    } finally {
      proceso.destroy();
    }
    assertThat(Llamada.ga("evaluar", "-", "--observar").errores())
        .isEqualTo("ga: --observar: se espera un archivo, y uno solo\n");
  }

  private static String hastaLaEspera(BufferedReader dicho) throws Exception {
    StringBuilder todo = new StringBuilder();
    for (String renglon = dicho.readLine(); renglon != null; renglon = dicho.readLine()) {
      if (renglon.startsWith("— en espera")) {
        return todo.toString();
      }
      todo.append(renglon).append('\n');
    }
    throw new AssertionError("se acabó: " + todo);
  }
}
