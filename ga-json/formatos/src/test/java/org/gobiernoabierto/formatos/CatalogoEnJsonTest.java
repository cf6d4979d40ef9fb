package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogoEnJsonTest {

  @Test
  void saysTheSameInEveryLanguageAndHoldsAllOfTheGuide() {
    String json = Catalogos.en("json", Idioma.ES, Catalogos.deLaGuia());

    assertThat(json).isEqualTo(Catalogos.en("json", Idioma.EN, Catalogos.deLaGuia()));
    JsonNode guia = new JsonMapper().readTree(json).at("/conjuntosDeReglas/0");
    assertThat(guia.at("/nombre").asString()).isEqualTo("seis-pasos-2016");
    assertThat(guia.at("/huella").asString()).matches("[0-9a-f]{64}");
    assertThat(guia.at("/requisitos")).hasSize(50);
    assertThat(guia.at("/parametros")).hasSize(13);
    assertThat(guia.at("/requisitos"))
        .allSatisfy(
            r -> {
              assertThat(r.at("/fundamento")).isNotEmpty();
              assertThat(r.at("/archivo").asString()).endsWith(".drl");
              assertThat(r.at("/titulo/en").asString()).isNotEmpty();
            });
  }

  @Test
  void hostileTextsStayTexts() {
    for (String hostil : Hostil.TEXTOS) {
      String json = Catalogos.en("json", Idioma.ES, Catalogos.con(hostil));
      assertThat(
              new JsonMapper()
                  .readTree(json)
                  .at("/conjuntosDeReglas/1/requisitos/0/titulo/es")
                  .asString())
          .isEqualTo(hostil.replaceAll("\\p{Cs}", "?"));
    }
  }
}
