package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimpiezaTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "¿Sesión del 3/4 «única» — 50 %…?|¿Sesión del 3/4 «única» — 50 %…?",
        " a  b |a b",
        "a\u00A0b|a\u00A0b",
        "a\u0085\u2028b|a b",
        "a\u200Eb\u202Ec|a\uFFFDb\uFFFDc",
        "a\u007F\u0000b|a\uFFFD\uFFFDb",
        "a\uD800b😀|a\uFFFDb😀",
        "\u2003a|a",
      },
      delimiter = '|')
  void comesToStandOnOneLineWithoutWhatSteers(String texto, String limpio) {
    assertThat(Limpieza.de(texto)).isEqualTo(limpio);
  }

  @Property
  void whatIsCleanStaysAsItIs(
      @ForAll
          @Chars({' ', '\t', '\n', '\u0085', '\u00A0', '\u200E', '\u2028', '\uD800'})
          @CharRange(from = '\u0020', to = '\u0400')
          @CharRange(from = '\u2000', to = '\u2030')
          String texto) {
    String limpio = Limpieza.de(texto);

    assertThat(Limpieza.de(limpio)).isEqualTo(limpio);
    assertThat(limpio)
        .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u2028-\\u202E]")
        .doesNotContain("  ")
        .isEqualTo(limpio.strip());
    assertThat(limpio.replaceAll("[ \\u2000-\\u200A\uFFFD]", ""))
        .isEqualTo(
            texto.replaceAll(
                "[\\s\\u2000-\\u200A\\p{Cc}\\p{Cs}\\u200E\\u200F\\u2028-\\u202E\uFFFD]", ""));
  }
}
