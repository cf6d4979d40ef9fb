package org.gobiernoabierto.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntidadFederativaTest {

  @Test
  void hasTheThirtyTwoKeysOfInegiOnceEach() {
    assertThat(Stream.of(EntidadFederativa.values()).map(EntidadFederativa::clave).sorted())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 32).mapToObj("%02d"::formatted).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Nuevo León, NLE",
    "nuevo leon, NLE",
    "NUEVO  LEÓN, NLE",
    "19, NLE",
    "NL, NLE",
    "MX-NLE, NLE",
    "mx-nle, NLE",
    "Edomex, MEX",
    "D.F., CMX",
    "Veracruz, VER",
    "Q. Roo, ROO"
  })
  void findsAnEntityByAnyOfItsNames(String texto, EntidadFederativa esperada) {
    assertThat(EntidadFederativa.buscar(texto)).contains(esperada);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nuevo", "33", "Texas", "MX-ZZZ"})
  void neverGuesses(String texto) {
    assertThat(EntidadFederativa.buscar(texto)).isEmpty();
  }

  @Test
  void suggestsTheNearestNames() {
    assertThat(EntidadFederativa.parecidas("Duranjo")).first().isEqualTo(EntidadFederativa.DUR);
  }

  @Test
  void everyIsoCodeLeadsBackToItsEntity() {
    for (EntidadFederativa entidad : EntidadFederativa.values()) {
      assertThat(EntidadFederativa.deIso(entidad.iso())).contains(entidad);
    }
  }

  @Test
  void nineEntitiesHaveALiaisonOf2016AndTwentyThreeHaveNone() {
    assertThat(Stream.of(EntidadFederativa.values()).filter(e -> Enlace.de(e).isPresent()))
        .hasSize(9);
    assertThat(Enlace.DE_2016).hasSize(7);
    assertThat(Enlace.de(EntidadFederativa.SON)).isEmpty();
  }

  @Test
  void theNationalPlanInForceDependsOnTheYear() {
    assertThat(PlanNacional.vigenteEn(2015)).map(PlanNacional::id).contains("PA2015");
    assertThat(PlanNacional.vigenteEn(2016)).map(PlanNacional::id).contains("PA2018");
    assertThat(PlanNacional.vigenteEn(2019)).isEmpty();
  }
}
