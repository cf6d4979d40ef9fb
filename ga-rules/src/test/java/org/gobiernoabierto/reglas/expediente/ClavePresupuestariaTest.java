package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import org.gobiernoabierto.reglas.hechos.VinculoFollowTheMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How budget keys and fiscal years are written. */
class ClavePresupuestariaTest {

  private static boolean bienFormado(String vinculo) {
    return Muestra.de(
            "'plan': {'compromisos': [{'id': 'c', 'followTheMoney': [{" + vinculo + "}]}]}")
        .unico(VinculoFollowTheMoney.class, "2018-01-01")
        .bienFormado();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "S034",
        "16.S.034",
        "16-S-034",
        "16/S/034",
        "16 S 034",
        "A",
        "Z",
        "0",
        "9",
        "AZ09"
      })
  void keysAreCapitalsAndDigitsInGroups(String clave) {
    assertThat(bienFormado("'clavePresupuestaria': '" + clave + "'")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".S034", "S034.", "16..034", "16. 034", "s034", "S_034", "Ñ034", "@", "[", "/", ":", "-"
      })
  void anythingElseIsNone(String clave) {
    assertThat(bienFormado("'clavePresupuestaria': '" + clave + "'")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1899, false", "1900, true", "2017, true", "2999, true", "3000, false"})
  void yearsHaveFourDigits(int anio, boolean bien) {
    assertThat(bienFormado("'ejercicioFiscal': " + anio)).isEqualTo(bien);
    assertThat(bienFormado("'clavePresupuestaria': 'S034', 'ejercicioFiscal': " + anio))
        .isEqualTo(bien);
    assertThat(bienFormado("'clavePresupuestaria': 's', 'ejercicioFiscal': " + anio)).isFalse();
    assertThat(bienFormado("'fondo': 'F'")).as("neither is given").isTrue();
  }
}
