package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** One language at a time, in the help of every command and in what is told of wrong calls. */
class IdiomaDeLosMandatosTest {

  private static final Set<String> INGLESAS =
      Set.of(
          "and",
          "argument",
          "arguments",
          "but",
          "by",
          "cannot",
          "command",
          "commands",
          "could",
          "date",
          "default",
          "example",
          "exit",
          "expected",
          "file",
          "files",
          "folder",
          "for",
          "found",
          "help",
          "invalid",
          "is",
          "it",
          "missing",
          "must",
          "not",
          "of",
          "one",
          "option",
          "options",
          "or",
          "parameter",
          "parameters",
          "print",
          "read",
          "required",
          "should",
          "show",
          "specified",
          "subcommand",
          "the",
          "there",
          "this",
          "to",
          "unknown",
          "unmatched",
          "usage",
          "value",
          "was",
          "what",
          "with",
          "without");

  private static final Set<String> ESPAÑOLAS =
      Set.of(
          "archivo",
          "archivos",
          "carpeta",
          "como",
          "con",
          "cuál",
          "código",
          "códigos",
          "del",
          "dice",
          "dos",
          "el",
          "ejemplo",
          "entidad",
          "esta",
          "este",
          "existe",
          "fecha",
          "hay",
          "la",
          "las",
          "lo",
          "los",
          "mandato",
          "mandatos",
          "ni",
          "nombre",
          "omisión",
          "opción",
          "opciones",
          "orden",
          "para",
          "por",
          "puede",
          "pudo",
          "que",
          "qué",
          "quiso",
          "requisito",
          "se",
          "si",
          "sin",
          "sobra",
          "solo",
          "su",
          "sus",
          "un",
          "una",
          "uso",
          "valor",
          "vez",
          "y");

  private static final String COMPLETO = "../ejercicios/inventado-completo.json";

  /** Names of options and of commands, and calls of them, are the same in both languages. */
  private static final Pattern LLAMADAS =
      Pattern.compile(
          "(?m)^ *ga .*$|[«“]ga [^»”]*[»”]|(?<!\\p{L})--?[\\p{L}][\\p{L}-]*(=\\S+)?|'[^']*'");

  private static final Pattern PALABRA = Pattern.compile("[\\p{L}_./-]+");

  static Stream<List<String>> mandatos() {
    return Mandatos.todos().map(Mandatos::nombre);
  }

  @ParameterizedTest
  @MethodSource("mandatos")
  void helpIsInSpanish(List<String> mandato) {
    assertThat(palabras(ayuda(mandato))).isNotEmpty().doesNotContainAnyElementsOf(INGLESAS);
  }

  @ParameterizedTest
  @MethodSource("mandatos")
  void helpIsInEnglishWhenItIsAskedFor(List<String> mandato) {
    String ingles = ayuda(mandato, "--idioma", "en");
    assertThat(palabras(ingles)).isNotEmpty().doesNotContainAnyElementsOf(ESPAÑOLAS);
    List<String> antes = new ArrayList<>(List.of("--idioma=EN"));
    antes.addAll(mandato);
    assertThat(ayuda(antes)).isEqualTo(ingles);
  }

  @Test
  void everyDescriptionIsSaidInBothLanguages() {
    List<String> enEspañol = descripciones(Mandatos.todos("--idioma=es"));
    List<String> enIngles = descripciones(Mandatos.todos("--idioma=en"));
    assertThat(enIngles).hasSameSizeAs(enEspañol).isNotEmpty();
    for (int i = 0; i < enIngles.size(); i++) {
      assertThat(enIngles.get(i)).isNotEqualTo(enEspañol.get(i)).isNotBlank();
    }
  }

  /** What each command, its values and its exit codes are described with. */
  private static List<String> descripciones(Stream<CommandLine> mandatos) {
    return mandatos
        .map(CommandLine::getCommandSpec)
        .flatMap(
            mandato ->
                Stream.of(
                        Stream.of(mandato.usageMessage().description()),
                        mandato.args().stream().flatMap(uno -> Stream.of(uno.description())),
                        mandato.usageMessage().exitCodeList().values().stream())
                    .flatMap(dichas -> dichas))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "avance no-hay.json",
        "avance no-hay.json --corte ayer",
        "avance no-hay.json --corte 2018-01-01",
        "calendario",
        "calendario no-hay.json --omitir roto",
        "calendario no-hay.json --formato xml",
        "comparar",
        "comparar uno.json",
        "comparar uno.json dos.json tres.json",
        "comparar no-hay.json tampoco.json",
        "enlace",
        "enlace Nowhere",
        "esquema ninguno",
        "evaluar",
        "evaluar --fecha",
        "evaluar --fecha 2018-02-30 x.json",
        "evaluar --fecha=2018-01-01 --fecha=2018-01-02 x.json",
        "evaluar --formato xml x.json",
        "evaluar --detalle=mucho x.json",
        "evaluar --nada x.json",
        "evaluar --limite x x.json",
        "evaluar --limite bytes=mil x.json",
        "evaluar --limite bites=1 x.json",
        "evaluar --limite bytes=0 x.json",
        "evaluar --limite hallazgos=0 x.json",
        "evaluar --parametro ventanas=1 x.json",
        "evaluar --parametro ventana=SIEMPRE x.json",
        "evaluar --parametro ventanaMeses=doce x.json",
        "evaluar --guia ninguna x.json",
        "evaluar --huella 00 x.json",
        "evaluar COMPLETO --linea-base pom.xml",
        "evaluar COMPLETO --linea-base COMPLETO",
        "evaluar --idioma fr x.json",
        "evaluar --ayuda-en :: x.json",
        "evaluar --ayuda-en relativa x.json",
        "evaluar no-hay.json",
        "evaluar uno.json dos.json",
        "evaluar .",
        "evaluar x\0.json",
        "evaluar x.json --dispensas no-hay.json",
        "evaluar x.json --linea-base no-hay.json",
        "evaluar -q",
        "explicar",
        "explicar P4-3",
        "explicar P9-99",
        "falta no-hay.json --formato",
        "hoy",
        "lote",
        "lote no-hay.json",
        "lote . --hilos 0",
        "lote . --hilos muchos",
        "lote . --progreso=quizá",
        "mandato-que-no-hay",
        "evluar x.json",
        "reglas",
        "reglas nada",
        "reglas revsar",
        "reglas esquema ninguno",
        "reglas esquema",
        "reglas nueva",
        "reglas revisar no-hay",
        "evaluar x.json --reglas no-hay",
        "reglas revisar src",
        "evaluar x.json --reglas src",
        "reglas nueva JAL-01 --oracion x --paso 9",
        "reglas nueva jal --oracion x",
        "reglas nueva P4-99 target/no-hay --oracion x",
        "reglas nueva JAL-01 --oracion x --hecho Nada",
        "reglas nueva JAL-01 --oracion= --titulo x",
        "reglas mutar src",
        "reglas impacto src src COMPLETO",
        "reglas impacto",
        "reglas impacto no-hay tampoco x.json",
        "reglas empacar --notados todos",
        "reglas caso - --fecha 2018-01-01",
        "ayuda nada"
      })
  void wrongCallsAreToldInTheLanguageAskedFor(String llamada) {
    String[] argumentos =
        llamada.isEmpty() ? new String[0] : llamada.replace("COMPLETO", COMPLETO).split(" ");
    Mandatos enEspañol = Mandatos.ga(argumentos);
    assertThat(enEspañol.codigo()).isEqualTo(Codigo.NO_SE_PUDO_EVALUAR);
    assertThat(enEspañol.salida()).isEmpty();
    assertThat(enEspañol.errores()).startsWith("ga: ").doesNotContain("Exception");
    assertThat(palabras(enEspañol.errores())).doesNotContainAnyElementsOf(INGLESAS);

    List<String> enIngles = new ArrayList<>(List.of(argumentos));
    enIngles.addAll(0, List.of("--idioma", "en"));
    Mandatos told = Mandatos.ga(enIngles.toArray(String[]::new));
    assertThat(told.codigo()).isEqualTo(Codigo.NO_SE_PUDO_EVALUAR);
    assertThat(told.errores()).startsWith("ga: ").isNotEqualTo(enEspañol.errores());
    assertThat(palabras(told.errores())).doesNotContainAnyElementsOf(ESPAÑOLAS);
  }

  private static String ayuda(List<String> mandato, String... mas) {
    List<String> llamada = new ArrayList<>(mandato);
    llamada.add("--help");
    llamada.addAll(List.of(mas));
    Mandatos ayuda = Mandatos.ga(llamada.toArray(String[]::new));
    assertThat(ayuda.codigo()).isZero();
    assertThat(ayuda.errores()).isEmpty();
    return ayuda.salida();
  }

  private static List<String> palabras(String texto) {
    return PALABRA
        .matcher(LLAMADAS.matcher(texto).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .map(palabra -> palabra.toLowerCase(Locale.ROOT).replaceAll("[.]$", ""))
        .toList();
  }
}
