package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitesTest {

  private static final int MIB = 1 << 20;

  @Test
  void refusesADocumentThatIsTooLargeWithoutReadingIt() {
    assertThat(Fallas.lugares(con(limites(10, 9, 99, 99, 99, 99)).leer(" ".repeat(11))))
        .containsExactly("LIMITE_TAMANO  1:1");
    assertThat(Fallas.lugares(con(limites(10, 9, 99, 99, 99, 99)).leer(new byte[11])))
        .containsExactly("LIMITE_TAMANO  1:1");
    assertThat(Fallas.lugares(con(limites(10, 9, 99, 99, 99, 99)).leer(" ".repeat(10))))
        .containsExactly("DOCUMENTO_VACIO  1:1");
  }

  @Test
  void measuresADocumentInBytesAndAcceptsOneOfExactlyTheLimit() {
    byte[] json = Fallas.ejercicio("\"nota\": \"ñ\"").getBytes(UTF_8);

    assertThat(con(limites(json.length, 9, 99, 99, 99, 99)).leer(json).fallas()).isEmpty();
    assertThat(Fallas.lugares(con(limites(json.length - 1, 9, 99, 99, 99, 99)).leer(json)))
        .containsExactly("LIMITE_TAMANO  1:1");
  }

  @Test
  void stopsReadingAStreamJustAfterTheLimit() throws IOException {
    TextoSinFin flujo = new TextoSinFin();

    assertThat(Fallas.lugares(new LectorDeEjercicios().leer(flujo)))
        .containsExactly("LIMITE_TAMANO  1:1");
    assertThat(flujo.leidos).isEqualTo(16L * MIB + 1);
  }

  /** A string that never ends. */
  private static final class TextoSinFin extends InputStream {
    private long leidos;

    @Override
    public int read() {
      return leidos++ == 0 ? '"' : 'a';
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x-a\": [[]]", "\"x-a\": [{}, [1]]", "\"actores\": [{}]"})
  void acceptsDepthUpToTheLimit(String miembros) {
    Limites tresNiveles = limites(999, 3, 99, 99, 99, 99);

    assertThat(Fallas.lugares(con(tresNiveles).leer(Fallas.ejercicio(miembros))))
        .noneMatch(falla -> falla.startsWith("LIMITE_ANIDAMIENTO"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"x-a\": [[[]]]                          | /x-a/0/0 | 2:10",
        "\"nota\": [[[]]]                         | /nota/0/0 | 2:11",
        "\"x-a\": [1, {\"b\": {}}]                | /x-a/1/b | 2:18",
        "\"actores\": [{\"id\": []}]              | /actores/0/id | 2:20",
        "\"seleccion\": {\"evidencias\": [{}]}    | /seleccion/evidencias/0 | 2:30",
      })
  void refusesMoreDepthThanTheLimit(String miembros, String ruta, String lugar) {
    Limites tresNiveles = limites(999, 3, 99, 99, 99, 99);

    assertThat(Fallas.lugares(con(tresNiveles).leer(Fallas.ejercicio(miembros))))
        .contains("LIMITE_ANIDAMIENTO " + ruta + " " + lugar);
  }

  @ParameterizedTest
  @CsvSource({"'',  65", "'\"x-a\": ', 72", "'\"plan\": ', 73", "'\"ojo\": ', 72"})
  void refusesAHundredThousandNestedListsWithoutOverflowingTheStack(String inicio, int columna) {
    String anidadas = (inicio.isEmpty() ? "" : "{" + inicio) + "[".repeat(100_000);

    assertThat(Fallas.de(anidadas))
        .last()
        .asString()
        .startsWith("LIMITE_ANIDAMIENTO")
        .endsWith("/0 1:" + columna);
  }

  @Test
  void refusesAStringThatIsTooLongAndGoesOn() {
    Limites ocho = limites(999, 9, 8, 99, 99, 99);
    String json =
        "{\"id\": \"12345678\", \"nota\": \"123456789\", \"actores\": [], \"fuentes\": 1}";

    assertThat(Fallas.lugares(con(ocho).leer(json)))
        .contains("LIMITE_TEXTO /nota 1:28", "TIPO_INCORRECTO /fuentes 1:67")
        .noneMatch(falla -> falla.contains("/id"));
  }

  @Test
  void refusesAMemberNameThatIsTooLongWithoutRepeatingIt() {
    Limites nueve = limites(999, 9, 9, 99, 99, 99);
    String miembros = "\"x-3456789\": 1, \"plan\": {\"x-34567890\": [2]}";

    assertThat(Fallas.lugares(con(nueve).leer(Fallas.ejercicio(miembros))))
        .containsExactly("LIMITE_TEXTO /plan 2:26");
  }

  @Test
  void refusesAStringOverAMebibyteByDefault() {
    assertThat(Fallas.enEjercicio("\"nota\": \"" + "a".repeat(MIB) + "\"")).isEmpty();
    assertThat(Fallas.enEjercicio("\"nota\": \"" + "a".repeat(MIB + 1) + "\""))
        .containsExactly("LIMITE_TEXTO /nota 2:9");
  }

  @Test
  void acceptsANameOfAMebibyteByDefaultAndNoLonger() {
    assertThat(Fallas.enEjercicio("\"x-" + "a".repeat(MIB - 2) + "\": 1")).isEmpty();
    assertThat(Fallas.enEjercicio("\"x-" + "a".repeat(MIB - 1) + "\": 1"))
        .containsExactly("LIMITE_TEXTO  2:1");
  }

  @Test
  void refusesNumbersThatAreTooLongAndGoesOn() {
    Limites cinco = limites(999, 9, 99, 5, 99, 99);
    String json =
        """
        {"id": "a", "entidad": "MX-CAM", "edicion": 123456,
         "plan": {"compromisos": [{"id": "k", "ods": [12345, 1e-6], "followTheMoney": [
           {"monto": 1e5}, {"monto": 1e6}, {"monto": 0.001}, {"monto": 0.0001}, {"ojo": 1}]}]}}
        """;

    assertThat(Fallas.lugares(con(cinco).leer(json)))
        .containsExactly(
            "LIMITE_NUMERO /edicion 1:45",
            "LIMITE_NUMERO /plan/compromisos/0/ods/1 2:54",
            "LIMITE_NUMERO /plan/compromisos/0/followTheMoney/1/monto 3:30",
            "LIMITE_NUMERO /plan/compromisos/0/followTheMoney/3/monto 3:64",
            "MIEMBRO_DESCONOCIDO /plan/compromisos/0/followTheMoney/4/ojo 3:74");
  }

  @ParameterizedTest
  @CsvSource({"1e1001", "1e-1001", "1e2147483648", "-1e-99999999999", "1e-2147483648"})
  void refusesNumbersThatWouldBeHugeWrittenInFull(String numero) {
    assertThat(Fallas.enEjercicio("\"edicion\": " + numero).get(0)).startsWith("MIEMBRO_REPETIDO");
    assertThat(
            Fallas.enEjercicio(
                "\"plan\": {\"compromisos\": [{\"id\": \"k\", \"followTheMoney\":\n[{\"monto\": "
                    + numero
                    + "}]}]}"))
        .containsExactly("LIMITE_NUMERO /plan/compromisos/0/followTheMoney/0/monto 3:12");
  }

  @Test
  void measuresEverythingInExtensions() {
    Limites pocos = limites(999, 9, 9, 5, 3, 4);
    String json =
        """
        {"x-a": [1, 2, 3, 4, [5]], "x-b": {"a": 1, "b": 2, "c": 3, "d": {}},
         "x-c": [123456, "1234567890", {"1234567890": 1}],
         "x-d": 123456}
        """;

    assertThat(Fallas.lugares(con(pocos).leer(json)))
        .containsExactly(
            "LIMITE_LISTA /x-a/3 1:19",
            "LIMITE_LISTA /x-b/d 1:60",
            "LIMITE_NUMERO /x-c/0 2:10",
            "LIMITE_TEXTO /x-c/1 2:18",
            "DEMASIADAS_FALLAS  2:33");
  }

  @Test
  void doesNotMeasureNumbersThatArePassedOver() {
    assertThat(Fallas.enEjercicio("\"y\": " + "1".repeat(5_000)))
        .containsExactly("MIEMBRO_DESCONOCIDO /y 2:1");
  }

  @Test
  void refusesMoreElementsThanTheLimitAndGoesOnAfterTheList() {
    Limites tres = limites(999, 9, 99, 99, 3, 99);
    String json =
        """
        {"postulantes": ["a", "b", "c"],
         "desconocidos": ["a", null, "c", 4, [5], {"6": 6}],
         "ojo": 1}
        """;

    assertThat(Fallas.lugares(con(tres).leer(json)))
        .contains(
            "ELEMENTO_NULO /desconocidos/1 2:24",
            "LIMITE_LISTA /desconocidos/3 2:35",
            "MIEMBRO_DESCONOCIDO /ojo 3:2")
        .hasSize(6);
  }

  @Test
  void refusesMoreMembersThanTheLimitAndGoesOnAfterTheObject() {
    Limites tres = limites(999, 9, 99, 99, 3, 99);
    String json =
        """
        {"seleccion": {"x-1": 1, "x-2": 2, "fecha": 3, "x-4": {"a": [1]}, "x-5": [{}]},
         "plan": {"x-1": 1, "x-2": 2, "x-3": 3},
         "ojo": 1}
        """;

    assertThat(Fallas.lugares(con(tres).leer(json)))
        .contains(
            "TIPO_INCORRECTO /seleccion/fecha 1:45",
            "LIMITE_LISTA /seleccion/x-4 1:48",
            "MIEMBRO_DESCONOCIDO /ojo 3:2")
        .hasSize(6);
  }

  @Test
  void acceptsAHundredThousandElementsAndNoMore() {
    String cienMil = "\"a\",".repeat(99_999) + "\"a\"";

    assertThat(Fallas.enEjercicio("\"postulantes\": [" + cienMil + "]")).isEmpty();
    assertThat(Fallas.enEjercicio("\"postulantes\": [" + cienMil + ",\n\"a\"]"))
        .containsExactly("LIMITE_LISTA /postulantes/100000 3:1");
  }

  @Test
  void readsNamesThatAreMadeToCollide() {
    String nombres =
        IntStream.range(0, 4_096)
            .mapToObj(
                i ->
                    "\"x-%s\": %d"
                        .formatted(
                            "%12s"
                                .formatted(Integer.toBinaryString(i))
                                .replace(' ', '0')
                                .replace("0", "Aa")
                                .replace("1", "B@"),
                            i))
            .collect(Collectors.joining(", "));

    assertThat(Fallas.enEjercicio(nombres)).isEmpty();
  }

  @Test
  void tellsFaultsUnderALongNameOfWhatIsAroundThem() {
    String largo = "x-" + "a".repeat(5_000);
    String json =
        Fallas.ejercicio("\"plan\": {\"x-b\": {\"" + largo + "\": {\"c\": [\"\\ud800\"]}}}");

    assertThat(Fallas.de(json)).containsExactly("CARACTER_INVALIDO /plan/x-b 2:5031");
    assertThat(Fallas.de(json.replace(largo, largo.substring(0, 3_000))).get(0))
        .startsWith("CARACTER_INVALIDO /plan/x-b/x-aaa")
        .endsWith("aaa/c/0 2:3029");
  }

  @Test
  void tellsHowManyFaultsWereNotListed() {
    Limites dosFallas = limites(999, 9, 99, 99, 99, 2);
    Lectura lectura =
        con(dosFallas).leer(Fallas.ejercicio("\"postulantes\": [1, 2, 3, 4, \"a\", 5"));

    assertThat(Fallas.lugares(lectura))
        .containsExactly(
            "TIPO_INCORRECTO /postulantes/0 2:17",
            "TIPO_INCORRECTO /postulantes/1 2:20",
            "DEMASIADAS_FALLAS  2:23");
    assertThat(lectura.fallas().get(2).mensaje().es())
        .isEqualTo("Demasiadas fallas. Fallas que no se enumeran: 4.");
    assertThat(lectura.ejercicio()).isEmpty();
  }

  @Test
  void doesNotTellOfTooManyFaultsWhenAllAreListed() {
    Limites dosFallas = limites(999, 9, 99, 99, 99, 2);

    assertThat(Fallas.lugares(con(dosFallas).leer(Fallas.ejercicio("\"postulantes\": [1, 2]"))))
        .hasSize(2);
  }

  @Test
  void listsAThousandFaultsByDefault() {
    List<String> fallas = Fallas.enEjercicio("\"postulantes\": [" + "1,".repeat(5_000) + "1]");

    assertThat(fallas).hasSize(1_001);
    assertThat(fallas.get(1_000)).startsWith("DEMASIADAS_FALLAS");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1, 1, 1, bytes",
    "1073741825, 1, 1, 1, 1, 1, bytes",
    "1, 0, 1, 1, 1, 1, anidamiento",
    "1, 1001, 1, 1, 1, 1, anidamiento",
    "1, 1, 0, 1, 1, 1, texto",
    "1, 1, 1, 0, 1, 1, numero",
    "1, 1, 1, 1, 0, 1, elementos",
    "1, 1, 1, 1, 1, -1, fallas"
  })
  void refusesLimitsThatCannotBe(
      int bytes, int anidamiento, int texto, int numero, int elementos, int fallas, String cual) {
    assertThatThrownBy(() -> limites(bytes, anidamiento, texto, numero, elementos, fallas))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("«" + cual + "»");
  }

  @Test
  void acceptsTheDeepestLimitWithoutOverflowingTheStack() {
    Limites mil = limites(9_999, 1_000, 99, 99, 99, 99);
    String json = "{\"x-a\": " + "[".repeat(999) + "]".repeat(999) + "}";
    Lectura lectura = con(mil).leer(json);

    assertThat(Fallas.lugares(lectura)).allMatch(falla -> falla.startsWith("FALTA_MIEMBRO"));
    assertThat(lectura.posicion("/x-a" + "/0".repeat(2_000))).contains(new Posicion(1, 8 + 999));
  }

  private static LectorDeEjercicios con(Limites limites) {
    return new LectorDeEjercicios().conLimites(limites);
  }

  private static Limites limites(
      int bytes, int anidamiento, int texto, int numero, int elementos, int fallas) {
    return new Limites(bytes, anidamiento, texto, numero, elementos, fallas);
  }
}
