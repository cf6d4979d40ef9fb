package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenglonesIcsTest {

  private static final String LARGO =
      "DESCRIPTION:" + "señalización 😀 ".repeat(20) + "\r\nUID:corto\r\n";

  @Test
  void noLineIsLongerThanSeventyFiveOctets() {
    String plegado = RenglonesIcs.plegar(LARGO);

    assertThat(plegado.split("\r\n"))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            renglon -> {
              assertThat(renglon.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
              assertThat(new String(renglon.getBytes(UTF_8), UTF_8)).isEqualTo(renglon);
            });
  }

  @Test
  void unfoldedItIsTheSameHoweverItWasFolded() {
    String plegado = RenglonesIcs.plegar(LARGO);

    assertThat(plegado.replace("\r\n ", "")).isEqualTo(LARGO);
    assertThat(RenglonesIcs.plegar(plegado)).isEqualTo(plegado);
  }
}
