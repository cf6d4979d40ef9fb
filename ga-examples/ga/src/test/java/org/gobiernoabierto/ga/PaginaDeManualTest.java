package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class PaginaDeManualTest {

  private static final List<String> PETICIONES = List.of(".TH", ".SH", ".TP", ".nf", ".fi");

  static Stream<CommandLine> mandatos() {
    return Mandatos.todos();
  }

  static Stream<CommandLine> mandatosEnIngles() {
    return Mandatos.todos("--idioma=en");
  }

  @ParameterizedTest
  @MethodSource("mandatosEnIngles")
  void aPageInEnglishHasItsHeadingsAndDescriptionsInEnglish(CommandLine mandato) {
    String pagina = PaginaDeManual.de(mandato, Idioma.EN, "1.0");

    assertThat(pagina)
        .contains("\"NAME\"", "\"SYNOPSIS\"", "\"DESCRIPTION\"", "\"OPTIONS\"", "\"EXIT CODES\"")
        .contains("\"EXAMPLES\"", "Shows this help.")
        .doesNotContain("NOMBRE", "SINOPSIS", "DESCRIPCIÓN", "OPCIONES", "SALIDA", "EJEMPLOS")
        .doesNotContain("PARÁMETROS", "MANDATOS", "Muestra esta ayuda.");
  }

  @ParameterizedTest
  @MethodSource("mandatos")
  void aPageTellsAllThatHelpDoes(CommandLine mandato) {
    String pagina = PaginaDeManual.de(mandato, Idioma.ES, "1.0");

    assertThat(pagina)
        .startsWith(".TH \"GA")
        .contains("NOMBRE", "SINOPSIS", "OPCIONES", "CÓDIGOS DE SALIDA", "EJEMPLOS")
        .doesNotContain("${", "%n", "%%");
    assertThat(mandato.getCommandSpec().options())
        .allSatisfy(
            opcion -> assertThat(pagina).contains(opcion.longestName().replace("-", "\\-")));
    assertThat(pagina.lines())
        .allMatch(
            renglon ->
                renglon.startsWith("\\&") || PETICIONES.stream().anyMatch(renglon::startsWith));
  }
}
