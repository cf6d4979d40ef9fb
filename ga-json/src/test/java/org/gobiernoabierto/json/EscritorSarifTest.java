package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
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
  void whatCameFromASpreadsheetIsAtItsCellToo() {
    assertThat(sarif(Informes.conTodo(), Idioma.ES))
        .containsSubsequence(
            "\"fullyQualifiedName\": \"/plan/vigencia/fin\"",
            "\"fullyQualifiedName\": \"Ejercicio!B34\"",
            "\"kind\": \"cell\"",
            "\"fullyQualifiedName\": \"/mesas/0\"",
            "\"fullyQualifiedName\": \"/postulantes/1\"",
            "\"fullyQualifiedName\": \"Ejercicio!B8\"",
            "\"kind\": \"cell\"");
  }

  @Test
  void theRunHoldsWhatSarifHasNoPlaceFor() {
    assertThat(sarif(Informes.conTodo(), Idioma.ES))
        .containsSubsequence(
            "\"huella\": \"ab12\"",
            "\"plazoDeInstalacion\": \"30\"",
            "\"estado\": \"CUMPLIDO\"",
            "\"resultado\": \"INCUMPLE\"",
            "\"P4-01\": 3",
            "\"proximosPasos\"");
  }

  @Test
  void anEmptyReportIsARunWithoutResults() {
    assertThat(sarif(Informes.vacio(), Idioma.ES))
        .contains("\"executionSuccessful\": true", "\"rules\": []", "\"results\": []");
  }

  @Test
  void severalExercisesAreARunEachThatNamesItself() {
    Map<String, Informe> informes = new LinkedHashMap<>();
    informes.put("b.json", Informes.conTodo());
    informes.put("a.json", Informes.vacio());

    Map<String, List<Falla>> sinInforme = Map.of("c.json", Informes.conTodo().errores());
    String escrito = new String(new EscritorSarif(Idioma.ES).escribir(informes, sinInforme), UTF_8);

    assertThat(escrito)
        .containsSubsequence(
            "\"id\": \"ga/CAM-2016/2016-11-30\"",
            "\"uri\": \"b.json\"",
            "\"id\": \"ga//2017-01-01\"",
            "\"executionSuccessful\": false",
            "\"uri\": \"c.json\"");
    assertThat(escrito.split("\"automationDetails\"")).hasSize(3);
  }

  @Test
  void everyRequirementPointsToItsPlaceInThePageThatExplainsIt() {
    EscritorSarif conAyuda =
        new EscritorSarif(Idioma.ES).conAyuda(URI.create("https://portal.example/guia.html"));
    assertThat(new String(conAyuda.escribir(Informes.conTodo(), "x.json"), UTF_8))
        .containsSubsequence(
            "\"id\": \"P3-01\"", "\"helpUri\": \"https://portal.example/guia.html#P3-01\"");
    assertThat(sarif(Informes.conTodo(), Idioma.ES)).doesNotContain("helpUri");
  }

  private static String sarif(Informe informe, Idioma idioma) {
    return new String(new EscritorSarif(idioma).escribir(informe, "x.json"), UTF_8);
  }
}
