package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./ga} does as a process what {@link Llamada#ga} does within one, for every command. */
class GuionIT {

  private static final List<String> LLAMADAS =
      List.of(
          "evaluar COMPLETO --fecha 2018-03-21",
          "hoy SONORA --fecha 2018-03-20 --idioma en",
          "lote COMPLETO SONORA --fecha 2018-03-20 --no-progreso",
          "falta SONORA --formato json",
          "calendario COMPLETO --fecha 2017-06-01 --formato ics",
          "avance COMPLETO --corte 2017-08-31",
          "comparar COMPLETO --desde 2017-06-01 --fecha 2018-03-21",
          "explicar P4-03 --ejercicio COMPLETO --fecha 2018-03-21",
          "nuevo",
          "formatear COMPLETO",
          "plantilla",
          "convertir COMPLETO",
          "enlace Yucatán",
          "esquema ejercicio",
          "reglas catalogo --formato markdown",
          "reglas revisar docs",
          "ayuda comparar",
          "evaluar no-hay.json",
          "ebaluar COMPLETO");

  @Test
  void everyCommandIsCalled() {
    assertThat(LLAMADAS.stream().map(llamada -> llamada.split(" ")[0]))
        .containsAll(Ga.linea(new String[0], System.out, System.err).getSubcommands().keySet());
  }

  static Stream<String[]> calls() {
    return LLAMADAS.stream()
        .map(
            llamada ->
                llamada
                    .replace("COMPLETO", Llamada.EJERCICIOS + "inventado-completo.json")
                    .replace("SONORA", Llamada.EJERCICIOS + "sonora-2016.json")
                    .split(" "));
  }

  @Test
  void theScriptDoesTheSameAsTheCallWithinAProcess() {
    assertThat(calls())
        .allSatisfy(
            llamada ->
                assertThat(dicho(Llamada.delGuion(new byte[0], "", llamada)))
                    .as(String.join(" ", llamada))
                    .isEqualTo(dicho(Llamada.ga(llamada))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\": \"ñ\"}", "{\"id\": 7, \"entidad\": \"año\"}"})
  void soItDoesWithWhatComesFromStandardInput(String json) {
    String[] llamada = {"evaluar", "-", "--fecha", "2018-03-20"};
    assertThat(dicho(Llamada.delGuion(json.getBytes(UTF_8), "", llamada)))
        .isEqualTo(dicho(Llamada.con(json.getBytes(UTF_8), llamada)));
  }

  /** All that it says, but for how long it took. */
  private static String dicho(Llamada llamada) {
    return llamada.codigo()
        + "\n"
        + llamada.texto()
        + llamada.errores().replaceAll("\\d+ s · \\d+/s", "");
  }
}
