package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Informe;
import org.junit.jupiter.api.Test;

class EscritorSarifTest {

  @Test
  void noticesAreNotificationsAndFaultsFailTheRun() {
    assertThat(sarif(Informes.conTodo(), Idioma.EN))
        .contains("\"executionSuccessful\": false")
        .containsSubsequence(
            "toolExecutionNotifications", "LIMITE_HALLAZGOS", "More than 2", "\"results\"")
        .containsSubsequence("\"results\"", "\"ruleId\": \"ID_MAL_FORMADO\"", "\"startLine\": 9");
  }

  @Test
  void aFindingWithoutDispensationIsNotSuppressed() {
    assertThat(sarif(Informes.conTodo(), Idioma.ES).split("\"suppressions\"")).hasSize(2);
  }

  @Test
  void theRunHoldsWhatSarifHasNoPlaceFor() {
    assertThat(sarif(Informes.conTodo(), Idioma.ES))
        .containsSubsequence(
            "\"huella\": \"ab12\"",
            "\"plazoDeInstalacion\": \"30\"",
            "\"estado\": \"CUMPLIDO\"",
            "\"resultado\": \"PENDIENTE\"",
            "\"P4-01\": 3",
            "\"proximosPasos\"");
  }

  @Test
  void anEmptyReportIsARunWithoutResults() {
    assertThat(sarif(Informes.vacio(), Idioma.ES))
        .contains("\"executionSuccessful\": true", "\"rules\": []", "\"results\": []");
  }

  private static String sarif(Informe informe, Idioma idioma) {
    return new String(new EscritorSarif(idioma).escribir(informe, "x.json"), UTF_8);
  }
}
