package org.gobiernoabierto.ga.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class RenglonesTest {

  @ParameterizedTest
  @ValueSource(strings = {"bold", "red", "bold,red", "faint", "yellow"})
  void aColourEndsWhereItShouldAndNothingElseBegins(String estilo) {
    String renglon = new Renglones(Ansi.ON).color(estilo, "a") + "b";

    assertThat(renglon).startsWith("\u001B[").endsWith("a\u001B[0mb").doesNotContain("\u001B[21");
  }

  @Test
  void thereAreNoColoursWhereTheyAreNotShown() {
    assertThat(new Renglones(Ansi.OFF).color("bold", "a")).isEqualTo("a");
  }

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
    assertThat(Ancho.de(terminal, columnas)).isEqualTo(ancho);
  }

  @Test
  void aParagraphIsWrappedUnderItsFirstWord() {
    Renglones texto = new Renglones();
    texto.linea("antes");
    texto.parrafo("  - ", "palabra ".repeat(40).strip());

    assertThat(texto.toString().lines()).hasSizeGreaterThan(3).allMatch(r -> r.length() <= 96);
    assertThat(texto.toString().lines().skip(2)).allMatch(r -> r.startsWith("    palabra"));
    assertThat(Arrays.stream(texto.toString().split("\\s+")).filter("palabra"::equals)).hasSize(40);
  }

  @Test
  void coloursTakeNoColumns() {
    String contenido = "palabra ".repeat(40).strip();
    Renglones sinColor = new Renglones(Ansi.OFF);
    sinColor.parrafo("", contenido);
    Renglones conColor = new Renglones(Ansi.ON);
    conColor.parrafo("", conColor.color("bold,red", contenido));

    assertThat(conColor.toString().replaceAll("\u001B\\[[;\\d]*m", ""))
        .isEqualTo(sinColor.toString());
  }

  @Test
  void aParagraphIsCutWhereItMayHaveNoMoreLinesAndNotBefore() {
    Renglones texto = new Renglones(Ansi.OFF, 2);
    texto.linea("antes");
    texto.parrafo("", "palabra ".repeat(40).strip());
    texto.parrafo("", "otra");

    assertThat(texto.toString().lines()).hasSize(4).allMatch(r -> r.length() <= 96);
    assertThat(texto.toString().lines().toList().get(2)).endsWith("palabra …");
  }
}
