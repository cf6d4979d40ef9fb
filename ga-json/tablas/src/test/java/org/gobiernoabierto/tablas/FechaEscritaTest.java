package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FechaEscritaTest {

  @ParameterizedTest
  @CsvSource({
    "2017-02-15, 2017-02-15",
    "2017-2-5, 2017-02-05",
    "2017-02-15T00:00:00, 2017-02-15",
    "2017-02, 2017-02",
    "2017, 2017",
    "15/02/2017, 2017-02-15",
    "5-2-2017, 2017-02-05",
    "15.02.2017, 2017-02-15",
    "02/2017, 2017-02",
    "feb 2017, 2017-02",
    "Feb. 2017, 2017-02",
    "febrero de 2017, 2017-02",
    "FEBRERO DEL 2017, 2017-02",
    "15 de febrero de 2017, 2017-02-15",
    "15-feb-2017, 2017-02-15",
    "15 feb 2017, 2017-02-15",
    "1º de marzo de 2017, 2017-03-01",
    "1o. de marzo de 2017, 2017-03-01",
    "primero de enero de 2018, 2018-01-01",
    "30 de setiembre de 2017, 2017-09-30",
    "29/02/2016, 2016-02-29"
  })
  void readsADateAsPeopleWriteIt(String escrita, String leida) {
    assertThat(FechaEscrita.de(escrita)).map(FechaEscrita::valor).contains(leida);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mañana",
        "",
        "31/02/2017",
        "02/15/2017",
        "15/02/17",
        "29/02/2017",
        "2017-13-01",
        "feb 17",
        "enero febrero 2017",
        "entre mayo y junio",
        "desde",
        "hasta mañana",
        "42736",
        "20170215"
      })
  void takesNothingElseForADate(String escrita) {
    assertThat(FechaEscrita.de(escrita)).isEmpty();
  }

  @Test
  void readsBoundsWithTheWholeOfTheirMonths() {
    assertThat(FechaEscrita.de("entre feb 2017 y 31/03/2017"))
        .map(FechaEscrita::valor)
        .contains(Map.of("noAntesDe", "2017-02-01", "noDespuesDe", "2017-03-31"));
    assertThat(FechaEscrita.de("Hasta 2017"))
        .map(FechaEscrita::valor)
        .contains(Map.of("noDespuesDe", "2017-12-31"));
    assertThat(FechaEscrita.de("desde el 2017")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2017, true",
    "15/02/2017, false",
    "04/04/2017, false",
    "2017-03-04, false",
    "hasta 03/04/2017, true"
  })
  void tellsWhatCouldBeReadWithTheMonthFirst(String escrita, boolean dudosa) {
    assertThat(FechaEscrita.de(escrita)).map(FechaEscrita::dudosa).contains(dudosa);
  }
}
