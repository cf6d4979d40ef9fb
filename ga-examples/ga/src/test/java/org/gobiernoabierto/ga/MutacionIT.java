package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The cases of the guide notice nearly every change to its rules and to its YAML, and the rest is
 * argued: every build asks this of one requirement of each step, {@code mvn verify -Plargo} of all,
 * and CONTRIBUTING.md has what it said last.
 */
class MutacionIT {

  private static final String GUIA = "ga-rules/src/main/resources/org/gobiernoabierto/reglas";
  private static final Pattern CUENTA =
      Pattern.compile("(En .+): los casos notan (\\d+) de (\\d+) cambios \\((.+) %\\)");

  @Test
  void everyMutantOfSomeRequirementsIsKilledOrHasAReason() {
    Llamada llamada =
        Llamada.ga(
            "reglas",
            "mutar",
            GUIA,
            "--requisito=P0-02",
            "--requisito=P1-04",
            "--requisito=P2-02",
            "--requisito=P3-06",
            "--requisito=P4-09",
            "--requisito=P5-06",
            "--requisito=P6-04");

    Matcher cuenta = CUENTA.matcher(llamada.texto());
    assertThat(cuenta.find()).as(llamada.texto()).isTrue();
    assertThat(Integer.parseInt(cuenta.group(3))).isGreaterThan(100);
    assertThat(llamada.codigo()).as(llamada.texto()).isZero();
  }

  @Test
  @Tag("largo")
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
