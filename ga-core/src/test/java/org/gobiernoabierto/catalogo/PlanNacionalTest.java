package org.gobiernoabierto.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanNacionalTest {

  @ParameterizedTest
  @CsvSource({
    "2012-12-31, false, false",
    "2013-01-01, true, false",
    "2015-12-31, true, false",
    "2016-01-01, true, true",
    "2016-12-31, true, true",
    "2017-01-01, false, true",
    "2018-12-31, false, true",
    "2019-01-01, false, false"
  })
  void bothPlansMayBeInForceInTheYearInWhichOneFollowsTheOther(
      LocalDate dia, boolean viejo, boolean nuevo) {
    assertThat(PlanNacional.deId("PA2015").orElseThrow().puedeRegirEn(dia)).isEqualTo(viejo);
    assertThat(PlanNacional.deId("PA2018").orElseThrow().puedeRegirEn(dia)).isEqualTo(nuevo);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01, true, false",
    "2016-07-31, true, false",
    "2016-08-01, false, true",
    "2018-12-31, false, true",
    "2019-01-01, false, false"
  })
  void theDayOfPublicationDecidesOnceKnown(LocalDate dia, boolean viejo, boolean nuevo) {
    PlanNacional anterior = plan(2013, 2015, null);
    PlanNacional siguiente = plan(2016, 2018, LocalDate.of(2016, 8, 1));
    List<PlanNacional> catalogo = List.of(siguiente, anterior);

    assertThat(anterior.puedeRegirEn(dia, catalogo)).isEqualTo(viejo);
    assertThat(siguiente.puedeRegirEn(dia, catalogo)).isEqualTo(nuevo);
  }

  @ParameterizedTest
  @CsvSource({"2015-12-31, true", "2016-01-01, false"})
  void aPlanThatFollowsLaterProlongsNothing(LocalDate dia, boolean esperado) {
    PlanNacional anterior = plan(2013, 2015, null);

    assertThat(anterior.puedeRegirEn(dia, List.of(anterior, plan(2017, 2019, null))))
        .isEqualTo(esperado);
  }

  private static PlanNacional plan(int desde, int hasta, @Nullable LocalDate publicado) {
    return new PlanNacional("P" + hasta, desde, hasta, publicado, 1, List.of());
  }
}
