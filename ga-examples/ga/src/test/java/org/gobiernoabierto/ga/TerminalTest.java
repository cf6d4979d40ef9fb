package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource({
    "true, 80, 80",
    "true, 20, 60",
    "true, 400, 120",
    "true, 99999, 120",
    "true, , 96",
    "true, ancho, 96",
    "true, 999999999999, 96",
    "false, 80, 96"
  })
  void linesAreAsWideAsTheTerminalWithinReasonAndAlwaysTheSameInFiles(
      boolean terminal, String columnas, int ancho) {
    assertThat(Terminal.ancho(terminal, columnas)).isEqualTo(ancho);
  }
}
