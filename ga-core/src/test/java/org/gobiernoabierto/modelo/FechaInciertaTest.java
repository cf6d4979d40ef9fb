package org.gobiernoabierto.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FechaInciertaTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900", "2199", "2016-02", "2017-02", "2017-12"})
  void aYearOrAMonthIsToldAsItIsWritten(String texto) {
    assertThat(FechaIncierta.de(texto).orElseThrow().enCorto()).contains(texto);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2017-01-01, 2017-12-30",
        "2017-01-02, 2017-12-31",
        "2017-01-01, 2018-12-31",
        "2017-02-01, 2017-02-27",
        "2017-02-01, 2017-02-01",
        "2017-01-01, -",
        "-, 2017-12-31",
        "-, -",
        "2200-01-01, 2200-12-31",
        "+12017-01-01, +12017-01-31",
      })
  void anythingElseIsNot(LocalDate noAntesDe, LocalDate noDespuesDe) {
    assertThat(new FechaIncierta(noAntesDe, noDespuesDe, Map.of()).enCorto()).isEmpty();
  }

  @Test
  void norIsAYearOfWhichMoreIsSaid() {
    FechaIncierta anio = FechaIncierta.de("2017").orElseThrow();

    assertThat(
            new FechaIncierta(anio.noAntesDe(), anio.noDespuesDe(), Map.of("x-a", "b")).enCorto())
        .isEmpty();
  }
}
