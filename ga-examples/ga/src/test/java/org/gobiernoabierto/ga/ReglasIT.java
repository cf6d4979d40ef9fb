package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReglasIT {

  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @Test
  void aRuleSetOnTheClassPathIsAsked() throws IOException, InterruptedException {
    ProcessBuilder llamada =
        Llamada.proceso(null, "evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json");
    llamada.environment().put("GA_REGLAS", "ga-examples/anahuac/target/anahuac-0.1.0.jar");

    Process corrida = llamada.start();
    String informe = new String(corrida.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(corrida.waitFor()).isZero();
    assertThat(informe)
        .contains("\"nombre\": \"seis-pasos-2016\"", "\"nombre\": \"lineamientos-de-anahuac\"")
        .contains("\"id\": \"ANA-01\"", "\"id\": \"ANA-02\"", "\"id\": \"ANA-03\"")
        .contains("\"minimoMesas\": \"3\"");
  }

  @Test
  void withoutItOnlyTheGuideIs() {
    assertThat(
            Llamada.ga("evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json").texto())
        .contains("\"nombre\": \"seis-pasos-2016\"")
        .doesNotContain("ANA-");
  }
}
