package org.gobiernoabierto.idioma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextosTest {

  private static final Set<Integer> NO_SE_VEN =
      Set.of(
          (int) Character.SPACE_SEPARATOR,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR,
          (int) Character.CONTROL,
          (int) Character.FORMAT);

  @Test
  void aTextOfSeparatorsControlsAndFormatsIsNone() {
    List<String> mal =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> Character.getType(c) != Character.UNASSIGNED)
            .filter(
                c ->
                    (Textos.oNulo(Character.toString(c)) == null)
                        != NO_SE_VEN.contains(Character.getType(c)))
            .mapToObj(Integer::toHexString)
            .toList();

    assertThat(mal).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0\u3000", "\uFEFF\u200B\u2060\r\n", "\uDB40\uDC01\u00AD"})
  void oneInWhichNothingShowsIsNone(String texto) {
    assertThat(Textos.oNulo(texto)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a", "\u200Bñ\u00A0", "😀", " \uD800"})
  void oneInWhichSomethingShowsStaysAsItIs(String texto) {
    assertThat(Textos.oNulo(texto)).isSameAs(texto);
  }
}
