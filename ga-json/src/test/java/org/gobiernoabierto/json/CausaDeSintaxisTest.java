package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON is told by its name, in both languages, where it stands. */
class CausaDeSintaxisTest {

  private static final String ES = "El texto no es JSON bien formado: ";
  private static final String EN = "The text is not well-formed JSON: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\tb\"} | 1:10 | dentro de un texto hay U+0009, un carácter de control; se escribe \\t, | inside a string there is U+0009, a control character; it is written \\t,",
        "{\"id\": \"a\u0001b\"} | 1:10 | dentro de un texto hay U+0001, un carácter de control; se escribe \\u0001, | inside a string there is U+0001, a control character; it is written \\u0001,",
        "{\"i\fd\": 1} | 1:4 | dentro de un texto hay U+000C, un carácter de control; se escribe \\f, | inside a string there is U+000C, a control character; it is written \\f,",
        "{\"id\": \u0001\"a\"} | 1:8 | sobra U+0001, un carácter que no se ve, | there is U+0001 too many, a character that does not show,",
        "{\"id\":\u00A0\"a\"} | 1:7 | sobra U+00A0, un carácter que no se ve, | there is U+00A0 too many, a character that does not show,",
        "{\"id\": \u200B\"a\"} | 1:8 | sobra U+200B, un carácter que no se ve, | there is U+200B too many, a character that does not show,",
        "{\"id\": \"a\", // id | 1:13 | hay un comentario, y JSON no los tiene, | there is a comment, and JSON has none,",
        "/* a */ {} | 1:1 | hay un comentario, y JSON no los tiene, | there is a comment, and JSON has none,",
        "{# a | 1:2 | hay un comentario, y JSON no los tiene, | there is a comment, and JSON has none,",
        "{\"id\": \"a\\\\ñ\", // id | 1:16 | hay un comentario, y JSON no los tiene, | there is a comment, and JSON has none,",
        "{\"id\": \"a\\\\\\ñ\"} | 1:12 | «\\ñ» no es un escape de JSON; una barra invertida se escribe \\\\, | “\\ñ” is no escape of JSON; a backslash is written \\\\,",
        "{\"id\": \"a\", } | 1:13 | sobra la coma de antes de «}», | there is a comma too many before “}”,",
        "{\"x-a\": [1,]} | 1:12 | sobra la coma de antes de «]», | there is a comma too many before “]”,",
        "{\"x-a\": NaN} | 1:9 | NaN no es un número de JSON; lo que no se sabe se omite, | NaN is no number of JSON; what is not known is left out,",
        "{\"x-a\": -Infinity} | 1:9 | -Infinity no es un número de JSON; lo que no se sabe se omite, | -Infinity is no number of JSON; what is not known is left out,",
        "{\"x-a\": None} | 1:9 | None no es un valor de JSON; hay true, false y null, en minúsculas, | None is no value of JSON; there are true, false and null, in lower case,",
        "{'id': 1} | 1:2 | las comillas de JSON son \", no ', | the quotes of JSON are \", not ',",
        "{\"id\": “a”} | 1:8 | las comillas de JSON son \", no “, | the quotes of JSON are \", not “,",
        "{id: 1} | 1:2 | al nombre de un miembro le faltan las comillas, | the name of a member lacks its quotes,",
        "{\"x-a\": 01} | 1:9 | 01 no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | 01 is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": +1} | 1:9 | +1 no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | +1 is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": -012} | 1:9 | -012 no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | -012 is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": .5} | 1:9 | .5 no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | .5 is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": 1.} | 1:9 | 1. no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | 1. is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": 0x1F} | 1:9 | 0x1F no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | 0x1F is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": 1e} | 1:9 | 1e no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto, | 1e is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point,",
        "{\"x-a\": \"a\\qb\"} | 1:11 | «\\q» no es un escape de JSON; una barra invertida se escribe \\\\, | “\\q” is no escape of JSON; a backslash is written \\\\,",
        "{\"x-a\": \"a\\u12g4\"} | 1:11 | «\\u» no es un escape de JSON; una barra invertida se escribe \\\\, | “\\u” is no escape of JSON; a backslash is written \\\\,",
        "<!DOCTYPE html> | 1:1 | es una página HTML o un documento XML, | it is an HTML page or an XML document,",
      })
  void tellsWhatItIs(String json, String lugar, String es, String en) {
    Falla falla = laDeSintaxis(json.getBytes(UTF_8));

    assertThat(falla.linea() + ":" + falla.columna()).isEqualTo(lugar);
    assertThat(falla.mensaje().es()).startsWith(ES + es + " cerca de «");
    assertThat(falla.mensaje().en()).startsWith(EN + en + " near “");
  }

  @Test
  void tellsOtherEncodings() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream comprimido = new GZIPOutputStream(gzip)) {
      comprimido.write("{}".getBytes(UTF_8));
    }

    assertThat(laDeSintaxis(gzip.toByteArray()).mensaje().es())
        .isEqualTo(ES + "está comprimido con gzip; se descomprime antes.");
    assertThat(laDeSintaxis("{\"a\"".getBytes(UTF_16)).mensaje().es())
        .isEqualTo(ES + "está en UTF-16 o UTF-32; se guarda como UTF-8.");
    assertThat(laDeSintaxis("{\"a\"".getBytes(UTF_16LE)).mensaje().en())
        .isEqualTo(EN + "it is in UTF-16 or UTF-32; save it as UTF-8.");
    assertThat(deLosBytes(gzip.toByteArray()))
        .endsWith(" Está comprimido con gzip: se descomprime antes.");
    assertThat(deLosBytes("{}".getBytes(UTF_16)))
        .endsWith(" Está en UTF-16: se guarda como UTF-8.");
    assertThat(deLosBytes(Fallas.ejercicio("\"nota\": \"¿Sesión?\"").getBytes(ISO_8859_1)))
        .endsWith("no forman un carácter.");
    assertThat(deLosBytes(Fallas.ejercicio("\"nota\": \"Sesión\"").getBytes(ISO_8859_1)))
        .endsWith(" El byte 0xF3 es «ó» en Windows-1252: se guarda como UTF-8.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"\\ud800\": 1}",
        "{\"x-\\udc00\": 1}",
        "{\"x-a\\uD800b\": 1}",
        "{\"x-\\ud800\\u0041\": 1}",
      })
  void tellsHalfAPairInANameAsInAValue(String json) {
    assertThat(Fallas.de(json))
        .contains("CARACTER_INVALIDO  1:2")
        .noneMatch(f -> f.startsWith("JSON"));
  }

  @Test
  void tellsHalfAPairInANameThatIsNotEscaped() {
    assertThat(
            Fallas.de(Fallas.ejercicio("\"x-\uD800\": 1, \"plan\": {\"x-a\": {\"\uDC00\": [1]}}")))
        .containsExactly("CARACTER_INVALIDO  2:1", "CARACTER_INVALIDO /plan/x-a 2:28");
  }

  private static Falla laDeSintaxis(byte[] json) {
    return falla(json, "JSON_MAL_FORMADO");
  }

  private static Falla falla(byte[] json, String codigo) {
    return new LectorDeEjercicios()
        .leer(json).fallas().stream()
            .filter(f -> f.codigo().equals(codigo))
            .findFirst()
            .orElseThrow();
  }

  private static String deLosBytes(byte[] json) {
    return falla(json, "UTF8_INVALIDO").mensaje().es();
  }
}
