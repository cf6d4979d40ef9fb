package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The cases of the guide notice nearly every change to its rules and to its YAML, and the rest is
 * argued.
 */
class MutacionIT {

  private static final String GUIA = "ga-rules/src/main/resources/org/gobiernoabierto/reglas";
  private static final Pattern CUENTA =
      Pattern.compile("(En .+): los casos notan (\\d+) de (\\d+) cambios \\((.+) %\\)");

  @Test
  void atLeastNinetyFivePerCentOfTheMutantsAreKilledAndTheOthersHaveAReason() {
    Llamada llamada = Llamada.ga("reglas", "mutar", GUIA);

    Matcher cuenta = CUENTA.matcher(llamada.texto());
    Map<String, Integer> cambios = new LinkedHashMap<>();
    while (cuenta.find()) {
      cambios.put(cuenta.group(1), Integer.valueOf(cuenta.group(3)));
      assertThat(new BigDecimal(cuenta.group(4)))
          .as(cuenta.group())
          .isGreaterThanOrEqualTo(new BigDecimal("95"));
    }
    assertThat(cambios)
        .as(llamada.texto())
        .containsOnlyKeys("En las reglas", "En los .yaml", "En total");
    assertThat(cambios.get("En las reglas")).isGreaterThan(800);
    assertThat(cambios.get("En los .yaml")).isGreaterThan(150);
    assertThat(llamada.codigo()).isZero();
  }
}
