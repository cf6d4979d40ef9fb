package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

  private static final Schema ESQUEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(
              SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"),
              InputFormat.JSON);

  @ParameterizedTest
  @EnumSource(Idioma.class)
  void everyReportIsAsTheOfficialSchemaSays(Idioma idioma) {
    for (Caso caso : Caso.todos()) {
      assertThat(errores(caso.en("sarif", idioma))).as(caso.archivo()).isEmpty();
    }
    for (Caso caso : Hostil.informes()) {
      assertThat(errores(caso.en("sarif", idioma))).as(caso.archivo()).isEmpty();
    }
    assertThat(errores(Hostil.ejercicio().en("sarif", idioma))).isEmpty();
    assertThat(errores(fallas())).isEmpty();
  }

  @Test
  void theSchemaIsReallyAsked() {
    String sinNivel = Caso.campeche().en("sarif", Idioma.ES).replace("\"note\"", "\"nota\"");
    assertThat(errores(sinNivel)).isNotEmpty();
    String otraUri = fallas().replace("x.json", "x y.json");
    assertThat(errores(otraUri)).isNotEmpty();
  }

  private static String fallas() {
    return Caso.fallasEn("sarif", Idioma.ES, "x.json", Hostil.fallas());
  }

  private static List<Error> errores(String sarif) {
    return ESQUEMA.validate(
        sarif,
        InputFormat.JSON,
        contexto -> contexto.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  @Test
  void anUnmetObligationIsAnErrorAtItsPlaceUnderItsRule() {
    JsonNode corrida = corrida(Caso.campeche().en("sarif", Idioma.ES));
    JsonNode resultado = resultado(corrida, "P0-02");
    assertThat(resultado.at("/level").asString()).isEqualTo("error");
    assertThat(resultado.at("/message/text").asString()).contains("456 días", "Remedio: ");
    assertThat(resultado.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("campeche-2016.json");
    assertThat(resultado.at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(72);
    assertThat(resultado.at("/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/plan/lanzamiento/fecha");
    JsonNode regla = corrida.at("/tool/driver/rules").get(resultado.at("/ruleIndex").asInt());
    assertThat(regla.at("/id").asString()).isEqualTo("P0-02");
    assertThat(regla.at("/fullDescription/text").asString()).startsWith("§0.1 «Una vez");
    assertThat(corrida.at("/properties/requisitos")).hasSize(50);
  }

  @Test
  void aDispensedFindingIsSuppressedWithItsReason() {
    JsonNode resultado = resultado(corrida(Caso.dispensado().en("sarif", Idioma.EN)), "P0-02");
    assertThat(resultado.at("/level").asString()).isEqualTo("error");
    assertThat(resultado.at("/suppressions/0/status").asString()).isEqualTo("accepted");
    assertThat(resultado.at("/suppressions/0/justification").asString())
        .contains("Sesión pospuesta", "Pleno del instituto", "Acuerdo 12/2017", "2018-12-31");
  }

  @Test
  void fingerprintsDoNotDependOnThePlace() {
    String aqui = Caso.campeche().en("sarif", Idioma.ES);
    String alla = aqui.replaceAll("(\"startLine\": )\\d+", "$1999");
    assertThat(alla).isNotEqualTo(aqui);
    Caso campeche = Caso.campeche();
    String otraFecha =
        Caso.de("campeche-2016.json", campeche.informe().fecha().minusDays(1))
            .en("sarif", Idioma.EN);
    assertThat(huella(otraFecha)).isEqualTo(huella(aqui)).hasSize(64);
  }

  private static String huella(String sarif) {
    return resultado(corrida(sarif), "P0-02")
        .at("/partialFingerprints/claveEjercicioElemento~1v1")
        .asString();
  }

  @Test
  void faultsAreErrorsWhoseRuleIsTheirCode() {
    JsonNode corrida = corrida(fallas());
    assertThat(corrida.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(corrida.at("/results/0/ruleId").asString()).isEqualTo("UNA_FALLA");
    assertThat(corrida.at("/results/1/ruleId").asString()).isEqualTo("OTRA_FALLA");
    assertThat(corrida.at("/results/1/level").asString()).isEqualTo("error");
  }

  @Test
  void messagesHoldNoPlaceholderAndNoLink() {
    for (Caso caso : Hostil.informes()) {
      JsonNode corrida = corrida(caso.en("sarif", Idioma.ES));
      for (JsonNode resultado : corrida.at("/results")) {
        assertThat(resultado.at("/message/text").asString())
            .doesNotContain("](")
            .doesNotContainPattern("(?<!\\{)\\{(?!\\{)");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.json",
        "//servidor/x.json",
        "https://x.example/x.json",
        "año 2016/100%.json",
        "javascript:alert(1)",
        "<\"x\">?#.json",
        ""
      })
  void theFileIsAlwaysARelativeReference(String archivo) {
    String sarif = Caso.fallasEn("sarif", Idioma.ES, archivo, Caso.fallas(lugar -> "x"));
    String uri =
        corrida(sarif)
            .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
            .asString();
    URI leida = URI.create(uri);
    assertThat(leida.isAbsolute()).isFalse();
    assertThat(leida.getAuthority()).isNull();
    assertThat(leida.getPath()).isEqualTo(archivo.replaceAll("/+", "/"));
  }

  private static JsonNode corrida(String sarif) {
    return new JsonMapper().readTree(sarif).at("/runs/0");
  }

  private static JsonNode resultado(JsonNode corrida, String requisito) {
    return StreamSupport.stream(corrida.at("/results").spliterator(), false)
        .filter(r -> r.at("/ruleId").asString().equals(requisito))
        .findFirst()
        .orElseThrow();
  }
}
