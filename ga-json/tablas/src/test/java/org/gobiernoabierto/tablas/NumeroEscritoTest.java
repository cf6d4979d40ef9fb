package org.gobiernoabierto.tablas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeroEscritoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1250000.50 | 1250000.50 | false",
        "-3 | -3 | false",
        "$ 48,500,000.5 | 48500000.5 | true",
        "85% | 85 | true",
        "85 % | 85 | true",
        "1E+3 | 1E+3 | false"
      })
  void readsANumberAsPeopleWriteIt(String escrito, String leido, boolean conSignos) {
    assertThat(NumeroEscrito.de(escrito))
        .contains(new NumeroEscrito(new BigDecimal(leido), conSignos));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,5", "1,23,456", "1.250.000,50", "12 meses", "0x1", "1e9999999999"})
  void takesNothingElseForANumber(String escrito) {
    assertThat(NumeroEscrito.de(escrito)).isEmpty();
  }
}
