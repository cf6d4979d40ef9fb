package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenglonesTest {

  @ParameterizedTest
  @ValueSource(strings = {"bold", "red", "bold,red", "faint", "yellow"})
  void aColourEndsWhereItShouldAndNothingElseBegins(String estilo) {
    String renglon = new Renglones(true, 96, Integer.MAX_VALUE).color(estilo, "a") + "b";

    assertThat(renglon).startsWith("\u001B[").endsWith("a\u001B[0mb").doesNotContain("\u001B[21");
  }

  @Test
  void thereAreNoColoursWhereTheyAreNotShown() {
    assertThat(new Renglones(96).color("bold", "a")).isEqualTo("a");
  }

  @Test
  void aParagraphIsWrappedUnderItsFirstWord() {
    Renglones texto = new Renglones(96);
    texto.linea("antes");
    texto.parrafo("  - ", "palabra ".repeat(40).strip());

    assertThat(texto.toString().lines()).hasSizeGreaterThan(3).allMatch(r -> r.length() <= 96);
    assertThat(texto.toString().lines().skip(2)).allMatch(r -> r.startsWith("    palabra"));
    assertThat(Arrays.stream(texto.toString().split("\\s+")).filter("palabra"::equals)).hasSize(40);
  }

  @Test
  void coloursTakeNoColumns() {
    String contenido = "palabra ".repeat(40).strip();
    Renglones sinColor = new Renglones(96);
    sinColor.parrafo("", contenido);
    Renglones conColor = new Renglones(true, 96, Integer.MAX_VALUE);
    conColor.parrafo("", conColor.color("bold,red", contenido));

    assertThat(conColor.toString().replaceAll("\u001B\\[[;\\d]*m", ""))
        .isEqualTo(sinColor.toString());
  }

  @Test
  void aParagraphIsCutWhereItMayHaveNoMoreLinesAndNotBefore() {
    Renglones texto = new Renglones(false, 96, 2);
    texto.linea("antes");
    texto.parrafo("", "palabra ".repeat(40).strip());
    texto.parrafo("", "otra");

    assertThat(texto.toString().lines()).hasSize(4).allMatch(r -> r.length() <= 96);
    assertThat(texto.toString().lines().toList().get(2)).endsWith("palabra …");
  }
}
