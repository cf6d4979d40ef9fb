package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Evaluado;
import org.gobiernoabierto.formatos.Formatos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user of {@code ./ga evaluar --formato} sees. */
class FormatosIT {

  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";
  private static final List<String> FORMATOS = Formatos.de(Evaluado.class).nombres();

  static Stream<String> formatosDeMaquina() {
    return FORMATOS.stream().filter(formato -> !formato.equals("texto"));
  }

  @ParameterizedTest
  @CsvSource({
    "markdown, # Campeche 2016",
    "html, <!DOCTYPE html>",
    "sarif, {",
    "junit, <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    "csv, '\uFEFFarchivo,ejercicio,edicion,'"
  })
  void everyFormatComesOutWithTheSameExitCode(String formato, String inicio) {
    Llamada llamada =
        Llamada.ga("evaluar", CAMPECHE, "--fecha", "2018-03-20", "--formato", formato);
    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.texto()).startsWith(inicio).contains("456 días");
  }

  @ParameterizedTest
  @MethodSource("formatosDeMaquina")
  void aPayloadThatCannotBeReadComesOutInTheFormatToo(String formato) {
    Llamada llamada =
        Llamada.con("{\"id\": 7}".getBytes(UTF_8), "evaluar", "-", "--formato", formato);
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores()).isEmpty();
    assertThat(llamada.texto().replace("\\", "")).contains("TIPO_INCORRECTO");
  }

  @Test
  void sarifNamesTheFileFromTheWorkingFolder() {
    String absoluta = Llamada.RAIZ.resolve(CAMPECHE).toString();

    assertThat(
            Llamada.ga("evaluar", absoluta, "--fecha", "2018-03-20", "--formato", "sarif").texto())
        .contains("\"uri\": \"" + CAMPECHE + "\"")
        .doesNotContain(absoluta);
  }

  @Test
  void noFormatTellsAPathOfThisMachine(@TempDir Path carpeta) throws IOException {
    Path copia = Files.copy(Llamada.RAIZ.resolve(COMPLETO), carpeta.resolve("mio.json"));

    for (String formato : FORMATOS) {
      assertThat(
              Llamada.ga("evaluar", copia.toString(), "--fecha", "2018-03-20", "--formato", formato)
                  .texto())
          .as(formato)
          .isNotEmpty()
          .doesNotContain(carpeta.toString());
    }
    assertThat(Llamada.ga("lote", carpeta.toString(), "--fecha", "2018-03-20").texto())
        .contains("\"archivo\":\"" + carpeta.getFileName() + "/mio.json\"")
        .doesNotContain(carpeta.toString());
  }

  @Test
  void theHelpListsTheFormats() {
    String ayuda = Llamada.ga("evaluar", "--help").texto();
    assertThat(FORMATOS).allSatisfy(formato -> assertThat(ayuda).contains(formato));
  }
}
