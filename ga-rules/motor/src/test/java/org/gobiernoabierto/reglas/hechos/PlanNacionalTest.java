package org.gobiernoabierto.reglas.hechos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The national plans of the catalogue, as rules see them; ga-core tests when each is in force. */
class PlanNacionalTest {

  @Test
  void rulesReadThePlanOfTheCatalogueAndTheIdsOfItsAxes() {
    PlanNacional plan =
        new PlanNacional(org.gobiernoabierto.catalogo.PlanNacional.deId("PA2018").orElseThrow());
    assertThat(plan.id()).isEqualTo("PA2018");
    assertThat(plan.desde()).isEqualTo(2016);
    assertThat(plan.hasta()).isEqualTo(2018);
    assertThat(plan.ejes()).containsExactly("DH", "IG", "SNA", "RN", "PD", "SP");
    assertThat(plan.ruta()).isEmpty();
    assertThat(plan.puedeRegirEn(LocalDate.of(2015, 12, 31))).isFalse();
    assertThat(plan.puedeRegirEn(LocalDate.of(2016, 1, 1))).isTrue();
    assertThat(plan.puedeRegirEn(LocalDate.of(2019, 1, 1))).isFalse();
  }
}
