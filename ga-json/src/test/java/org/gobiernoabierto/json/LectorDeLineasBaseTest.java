package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectorDeLineasBaseTest {

  private static final Informe INFORME = Informes.conTodo();
  private static final EscritorDeInformes ESCRITOR = new EscritorDeInformes();

  @Test
  void whatAReportHadIsNotNewInTheSame() throws IOException {
    byte[] escrito = ESCRITOR.conTextos(TextosEscritos.NINGUNO).escribir(INFORME);

    assertThat(
            new LectorDeLineasBase()
                .leer(new ByteArrayInputStream(escrito))
                .aplicar(INFORME)
                .hallazgos())
        .extracting(Hallazgo::nuevo)
        .containsOnly(false);
  }

  @Test
  void theLinesOfALotAreReadToo() throws IOException {
    ByteArrayOutputStream lineas = new ByteArrayOutputStream();
    lineas.writeBytes(ESCRITOR.escribirLinea(new Origen("a", 1), INFORME));
    lineas.writeBytes(ESCRITOR.escribirLinea(new Origen("a", 2), INFORME.errores()));
    lineas.writeBytes(ESCRITOR.escribirLinea(new Origen("a", 3), INFORME));

    assertThat(
            new LectorDeLineasBase().leer(new ByteArrayInputStream(lineas.toByteArray())).huellas())
        .hasSize(2)
        .containsValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"hallazgos\": [", "hola", "{\"id\": \"x\"}"})
  void anythingElseIsRefused(String texto) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LectorDeLineasBase().leer(new ByteArrayInputStream(texto.getBytes(UTF_8))))
        .withMessageStartingWith("no es un informe en JSON");
  }
}
