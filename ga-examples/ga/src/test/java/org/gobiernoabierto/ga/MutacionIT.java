package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cases of the guide's rules notice nearly every change to them, and the rest is argued. */
class MutacionIT {

  private static final String GUIA = "ga-rules/src/main/resources/org/gobiernoabierto/reglas";
  private static final Pattern CUENTA =
      Pattern.compile("notan (\\d+) de (\\d+) cambios \\((.+) %\\)");

  @Test
  void atLeastNinetyFivePerCentOfTheMutantsAreKilledAndTheOthersHaveAReason() {
    Llamada llamada = Llamada.ga("reglas", "mutar", GUIA);

    Matcher cuenta = CUENTA.matcher(llamada.texto());
    assertThat(cuenta.find()).as(llamada.texto()).isTrue();
    assertThat(Integer.parseInt(cuenta.group(2))).isGreaterThan(800);
    assertThat(new BigDecimal(cuenta.group(3))).isGreaterThanOrEqualTo(new BigDecimal("95"));
    assertThat(llamada.codigo()).isZero();
  }
}
