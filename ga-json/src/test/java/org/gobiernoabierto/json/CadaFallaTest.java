package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of fault, with its exact pointer, line and column. */
class CadaFallaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"nota\": 7'                                | /nota | 2:9",
        "'\"nota\": {\"a\": [1]}'                     | /nota | 2:9",
        "'\"ficticio\": \"true\"'                     | /ficticio | 2:13",
        "'\"ficticio\": 1'                            | /ficticio | 2:13",
        "'\"plan\": []'                               | /plan | 2:9",
        "'\"plan\": \"\"'                             | /plan | 2:9",
        "'\"actores\": {}'                            | /actores | 2:12",
        "'\"actores\": [true]'                        | /actores/0 | 2:13",
        "'\"actores\": [{\"id\": \"a\", \"sector\": 5}]'  | /actores/0/sector | 2:35",
        "'\"postulantes\": [\"a\", 5]'                | /postulantes/1 | 2:22",
        "'\"seleccion\": {\"fecha\": 20160331}'       | /seleccion/fecha | 2:24",
        "'\"plan\": {\"compromisos\": [{\"id\": \"k\", \"ods\": [\"1\"]}]}'"
            + " | /plan/compromisos/0/ods/0 | 2:46",
      })
  void tellsAWrongTypeAndWhere(String miembros, String ruta, String lugar) {
    assertThat(Fallas.enEjercicio(miembros))
        .containsExactly("TIPO_INCORRECTO " + ruta + " " + lugar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{}]", "1", "-1.5e3", "\"x\"", "true", "null", "[[], [1, {}]]"})
  void tellsADocumentThatIsNotAnObject(String json) {
    assertThat(Fallas.de("\n " + json + "\n")).containsExactly("TIPO_INCORRECTO  2:2");
  }

  @Test
  void tellsTheEditionAndTheEntityOfAWrongType() {
    assertThat(Fallas.de("{\"id\": 1, \"entidad\": 4,\n \"edicion\": \"2016\"}"))
        .containsExactly(
            "TIPO_INCORRECTO /id 1:8",
            "TIPO_INCORRECTO /entidad 1:22",
            "TIPO_INCORRECTO /edicion 2:13");
  }

  @Test
  void tellsMissingRequiredMembersAtTheStartOfTheirObject() {
    assertThat(Fallas.de("\n  {\"fuentes\": [\n    {\"url\": \"https://x\"}]}"))
        .containsExactly(
            "FALTA_MIEMBRO /id 2:3",
            "FALTA_MIEMBRO /entidad 2:3",
            "FALTA_MIEMBRO /edicion 2:3",
            "FALTA_MIEMBRO /fuentes/0/id 3:5",
            "FALTA_MIEMBRO /fuentes/0/descripcion 3:5");
  }

  @Test
  void tellsARequiredMemberThatIsNullAsMissing() {
    assertThat(Fallas.de("{\"id\": null, \"entidad\": \"MX-CAM\", \"edicion\": null}"))
        .containsExactly("FALTA_MIEMBRO /id 1:1", "FALTA_MIEMBRO /edicion 1:1");
  }

  @Test
  void tellsARequiredMemberWithAWrongValueOnlyOnce() {
    assertThat(Fallas.de("{\"id\": \"CAM\", \"entidad\": \"MX-XX\", \"edicion\": 2016.5}"))
        .containsExactly(
            "ENTIDAD_DESCONOCIDA /entidad 1:26", "NUMERO_FUERA_DE_RANGO /edicion 1:46");
  }

  @Test
  void tellsUnknownMembersAtTheirNames() {
    assertThat(
            Fallas.enEjercicio(
                "\"notas\": {\"y\": []},\n\"plan\": {\"$schema\": 1, \"X-a\": 2, \"\": 3}"))
        .containsExactly(
            "MIEMBRO_DESCONOCIDO /notas 2:1",
            "MIEMBRO_DESCONOCIDO /plan/$schema 3:10",
            "MIEMBRO_DESCONOCIDO /plan/X-a 3:24",
            "MIEMBRO_DESCONOCIDO /plan/ 3:34");
  }

  @Test
  void escapesNamesInPointers() {
    assertThat(Fallas.enEjercicio("\"a/b~c\": 1, \"d\\u0065\": 2"))
        .containsExactly("MIEMBRO_DESCONOCIDO /a~1b~0c 2:1", "MIEMBRO_DESCONOCIDO /de 2:13");
  }

  @Test
  void tellsRepeatedMembersAndPassesOverTheirValues() {
    assertThat(
            Fallas.enEjercicio(
                "\"nota\": \"a\", \"nota\": 5, \"x-a\": 1, \"x-a\": 2,\n"
                    + "\"plan\": null, \"plan\": {\"z\": 1}, \"\\u0069d\": \"otro\""))
        .containsExactly(
            "MIEMBRO_REPETIDO /nota 2:14",
            "MIEMBRO_REPETIDO /x-a 2:35",
            "MIEMBRO_REPETIDO /plan 3:15",
            "MIEMBRO_REPETIDO /id 3:33");
  }

  @Test
  void doesNotTakeTheSameMemberOfTwoObjectsForRepeated() {
    assertThat(Fallas.enEjercicio("\"postulantes\": [], \"seleccion\": {\"x-a\": 1}, \"x-a\": 2"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-02-30",
        "2015-02-29",
        "2016-13-01",
        "2016-00-10",
        "2016-1-1",
        "16-01-01",
        "31/03/2016",
        "2016-03-31T00:00:00",
        "+2016-03-31",
        "-2016-03-31",
        "+12016-01-01",
        " 2016-03-31",
        "2016-W13-4",
        "2016-090",
        "",
        "٢٠١٦-٠٣-٣١",
        "2016−03−31"
      })
  void tellsWhatIsNotADate(String fecha) {
    assertThat(Fallas.enEjercicio("\"seleccion\": {\"fecha\": \"" + fecha + "\"}"))
        .containsExactly("FECHA_INVALIDA /seleccion/fecha 2:24");
  }

  @Test
  void tellsUnknownConstants() {
    assertThat(
            Fallas.enEjercicio(
                """
                "actores": [
                  {"id": "a1", "sector": "sociedad civil"},
                  {"id": "a2", "sector": ""}]"""))
        .containsExactly(
            "VALOR_DESCONOCIDO /actores/0/sector 3:26", "VALOR_DESCONOCIDO /actores/1/sector 4:26");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Campeche", "CAM", "mx-cam", "MX-ZZZ", "04", ""})
  void tellsEntitiesThatAreNotIsoCodes(String entidad) {
    assertThat(Fallas.de("{\"id\": \"C\", \"edicion\": 1, \"entidad\": \"" + entidad + "\"}"))
        .containsExactly("ENTIDAD_DESCONOCIDA /entidad 1:38");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016.5", "2147483648", "-2147483649", "1e10", "1e-1", "1e999"})
  void tellsNumbersThatAreNotIntegersInRange(String numero) {
    assertThat(Fallas.de("{\"id\": \"C\", \"entidad\": \"MX-CAM\", \"edicion\": " + numero + "}"))
        .containsExactly("NUMERO_FUERA_DE_RANGO /edicion 1:45");
  }

  @Test
  void tellsNullElements() {
    assertThat(
            Fallas.enEjercicio(
                "\"postulantes\": [null, \"a\", null],\n\"actores\": [null],"
                    + " \"desconocidos\": [[null]]"))
        .containsExactly(
            "ELEMENTO_NULO /postulantes/0 2:17",
            "ELEMENTO_NULO /postulantes/2 2:28",
            "ELEMENTO_NULO /actores/0 3:13",
            "TIPO_INCORRECTO /desconocidos/0 3:37");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\uD800", "\\uDFFF", "\\uD83D", "\\uDE00", "a\\uD83Db", "\\uDE00\\uD83D"})
  void tellsHalfSurrogatePairs(String nota) {
    assertThat(Fallas.enEjercicio("\"nota\": \"" + nota + "\""))
        .containsExactly("CARACTER_INVALIDO /nota 2:9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"nota\": nul}            | /nota | 1:10",
        "{\"nota\": \"a\",}         | /nota | 1:14",
        "{\"nota\" \"a\"}           | /nota | 1:9",
        "{nota: 1}                  |  | 1:2",
        "{\"plan\": {\"vigencia\": ]}  | /plan/vigencia | 1:23",
        "{\"x-a\": [1, [2, tru]]}   | /x-a/1/1 | 1:17",
        "{\"nota\": 'a'}            | /nota | 1:10",
        "{\"nota\": \"\\q\"}        | /nota | 1:11",
        "{\"nota\": \"\t\"}         | /nota | 1:11",
        "/* nota */ {}              |  | 1:1",
        "}                          |  | 1:1",
      })
  void tellsMalformedTextWithThePlace(String json, String ruta, String lugar) {
    assertThat(Fallas.de(json))
        .containsExactly("JSON_MAL_FORMADO " + (ruta == null ? "" : ruta) + " " + lugar);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"no", "{\"nota\"", "{\"nota\":", "{\"nota\": \"a", "{\"plan\": {"})
  void tellsTruncatedTextAtItsEnd(String json) {
    assertThat(Fallas.de(json))
        .singleElement()
        .asString()
        .startsWith("JSON_MAL_FORMADO")
        .endsWith(" 1:" + (json.length() + 1));
  }

  @Test
  void tellsWhatWasFoundBeforeTheTextBroke() {
    assertThat(
            Fallas.de("{\"id\": 5,\n \"ojo\": 1,\n \"plan\": {\"vigencia\": {\"inicio\": \"x\","))
        .containsExactly(
            "TIPO_INCORRECTO /id 1:8",
            "MIEMBRO_DESCONOCIDO /ojo 2:2",
            "FECHA_INVALIDA /plan/vigencia/inicio 3:34",
            "JSON_MAL_FORMADO /plan/vigencia/inicio 3:38");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "]", "}", "\"", ",", "\u00A0", "\u0000"})
  void tellsWhatFollowsTheDocument(String sobrante) {
    assertThat(Fallas.de(Fallas.ejercicio("\"nota\": \"\"") + "\r\n\t " + sobrante))
        .containsExactly("CONTENIDO_SOBRANTE  3:3");
  }

  @Test
  void tellsWhatFollowsADocumentOfTheWrongType() {
    assertThat(Fallas.de("\"a\" \"b\""))
        .containsExactly("TIPO_INCORRECTO  1:1", "CONTENIDO_SOBRANTE  1:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF"})
  void tellsAnEmptyDocument(String json) {
    assertThat(Fallas.lugares(new LectorDeEjercicios().leer(json.getBytes(UTF_8))))
        .containsExactly("DOCUMENTO_VACIO  1:1");
  }

  @Test
  void tellsBytesThatAreNotUtf8OnceAndStillReadsTheRest() {
    String json = Fallas.ejercicio("\n\"nota\": \"sesión pública\", \"ojo\": 1");

    assertThat(Fallas.lugares(new LectorDeEjercicios().leer(json.getBytes(ISO_8859_1))))
        .containsExactly("UTF8_INVALIDO  3:14", "MIEMBRO_DESCONOCIDO /ojo 3:27");
  }

  @Test
  void countsColumnsBeforeBadBytesInCharacters() {
    byte[] json = (Fallas.ejercicio("\n\"nota\": \"ñ😀?\"")).getBytes(UTF_8);
    json[json.length - 3] = (byte) 0xFF;

    assertThat(Fallas.lugares(new LectorDeEjercicios().leer(json)))
        .containsExactly("UTF8_INVALIDO  3:12");
    assertThat(Fallas.lugares(new LectorDeEjercicios().leer(junto("\uFEFF".getBytes(UTF_8), json))))
        .containsExactly("UTF8_INVALIDO  3:12");
  }

  @Test
  void refusesUtf16() {
    assertThat(Fallas.lugares(new LectorDeEjercicios().leer("{}".getBytes(UTF_16))))
        .containsExactly("UTF8_INVALIDO  1:1", "JSON_MAL_FORMADO  1:1");
  }

  private static byte[] junto(byte[] a, byte[] b) {
    byte[] todo = new byte[a.length + b.length];
    System.arraycopy(a, 0, todo, 0, a.length);
    System.arraycopy(b, 0, todo, a.length, b.length);
    return todo;
  }
}
