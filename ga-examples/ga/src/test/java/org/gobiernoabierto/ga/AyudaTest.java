package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What every command says of itself, and what is suggested where a name is wrong. */
class AyudaTest {

  static Stream<List<String>> mandatos() {
    return Mandatos.todos().map(Mandatos::nombre);
  }

  @ParameterizedTest
  @MethodSource("mandatos")
  void everyCommandTellsItsExitCodesAndHasExamplesThatCanBeCalled(List<String> nombre) {
    UsageMessageSpec ayuda = mandato(nombre).getCommandSpec().usageMessage();
    assertThat(ayuda.exitCodeList()).containsKey("2");
    assertThat(ayuda.footer()).isNotEmpty();
    for (String ejemplo : ayuda.footer()) {
      assertThat(ejemplo).startsWith("  ga ");
      String[] llamada = argumentos(ejemplo);
      assertThatCode(() -> Ga.linea(llamada, System.out, System.err).parseArgs(llamada))
          .doesNotThrowAnyException();
    }
    String llamadas = String.join("\n", ayuda.footer());
    assertThat(llamadas).contains("  ga " + String.join(" ", nombre));
  }

  /** Up to where the shell takes over. */
  private static String[] argumentos(String ejemplo) {
    return ejemplo
        .strip()
        .substring(3)
        .split(" ([>|]|&&) ")[0]
        .replaceAll("'[^']*'", "x")
        .split(" ");
  }

  private static CommandLine mandato(List<String> nombre) {
    CommandLine mandato = Ga.linea(new String[0], System.out, System.err);
    for (String parte : nombre) {
      mandato = mandato.getSubcommands().get(parte);
    }
    return mandato;
  }

  @ParameterizedTest
  @MethodSource("mandatos")
  void everyCommandTakesALanguageAndHelpIsHadInTwoWays(List<String> nombre) {
    List<String> conAyuda = new ArrayList<>(nombre);
    conAyuda.add(0, "ayuda");
    List<String> conOpcion = new ArrayList<>(nombre);
    conOpcion.add("--help");
    String ayuda = Mandatos.ga(conAyuda.toArray(String[]::new)).salida();
    assertThat(ayuda)
        .startsWith("Uso: ga")
        .contains("--idioma=IDIOMA", "Códigos de salida:", "Por ejemplo:")
        .isEqualTo(Mandatos.ga(conOpcion.toArray(String[]::new)).salida());
  }

  @ParameterizedTest
  @CsvSource({
    "evlauar x.json, evaluar",
    "EVLAUAR x.json, evaluar",
    "reglas revsar, revisar",
    "ayuda calendaro, calendario",
    "evaluar --fehca 2018-01-01 x.json, --fecha",
    "evaluar --Detale x.json, --detalle",
    "reglas probar --obserbar, --observar",
    "evaluar --formato jsn x.json, json",
    "explicar P4-3, P4-03",
    "explicar p4-003, P4-03",
    "enlace 'Nuevo_Lion', Nuevo León"
  })
  void whatWasLikelyMeantIsSuggested(String llamada, String sugerido) {
    Mandatos hecha = Mandatos.ga(llamada.split(" "));
    assertThat(hecha.codigo()).isEqualTo(Codigo.NO_SE_PUDO_EVALUAR);
    assertThat(hecha.errores()).contains("¿quiso decir").contains(sugerido);
  }

  @Test
  void nothingIsSuggestedWhereNothingIsAlike() {
    assertThat(Mandatos.ga("xyzzy").errores())
        .isEqualTo("ga: no hay un mandato «xyzzy»\nAyuda: ga --help\n");
  }

  @Test
  void namesAreTakenWhateverTheCaseOfTheirLetters() {
    assertThat(Mandatos.ga("Reglas", "REVISAR", "--Help").salida())
        .isEqualTo(Mandatos.ga("reglas", "revisar", "--help").salida());
  }

  @Test
  void theLastLanguageCountsWhereverItStandsButNotAfterTheOptions() {
    assertThat(IdiomaPedido.de("--idioma", "en", "evaluar", "x")).isEqualTo(Idioma.EN);
    assertThat(IdiomaPedido.de("evaluar", "x", "--IDIOMA=EN")).isEqualTo(Idioma.EN);
    assertThat(IdiomaPedido.de("--idioma=en", "evaluar", "--idioma=es")).isEqualTo(Idioma.ES);
    assertThat(IdiomaPedido.de("--idioma=en", "evaluar", "--idioma=fr")).isEqualTo(Idioma.EN);
    assertThat(IdiomaPedido.de("evaluar", "--", "--idioma=en")).isEqualTo(Idioma.ES);
    assertThat(IdiomaPedido.de("evaluar", "--idioma")).isEqualTo(Idioma.ES);
  }

  @Test
  void theVersionSaysWhereItRunsFrom() {
    assertThat(Mandatos.ga("--version").salida()).contains("ga", "classes", "Java ");
  }
}
