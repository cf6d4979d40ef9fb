package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscritorDeInformesTest {

  private final EscritorDeInformes escritor = new EscritorDeInformes();

  @Test
  void writesEveryMemberByNameAndInOrder() throws IOException {
    assertThat(new String(escritor.escribir(Informes.conTodo()), UTF_8))
        .isEqualTo(recurso("informe.json"));
  }

  @Test
  void writesEmptyListsAndLeavesOutErrorsThatThereAreNot() {
    assertThat(new String(escritor.escribir(Informes.vacio()), UTF_8))
        .isEqualTo(
            """
            {
              "$schema": "urn:gobiernoabierto:esquema:informe:1.0",
              "edicion": 2017,
              "fecha": "2017-01-01",
              "ejercicio": "",
              "entidad": "MX-CMX",
              "veredicto": "CONFORME",
              "cobertura": {
                "juzgados": 0,
                "requisitos": 0
              },
              "conteo": {
                "resultados": {
                  "CUMPLE": 0,
                  "CUMPLE_TARDE": 0,
                  "INCUMPLE": 0,
                  "PENDIENTE": 0,
                  "NO_APLICA": 0,
                  "NO_DETERMINABLE": 0
                },
                "severidades": {
                  "ERROR": 0,
                  "ADVERTENCIA": 0,
                  "INFO": 0
                }
              },
              "conjuntosDeReglas": [],
              "parametros": {},
              "oraciones": {},
              "pasos": [],
              "requisitos": [],
              "hallazgos": [],
              "causas": [],
              "proximosPasos": []
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"ES, true, false", "EN, false, true", "NINGUNO, false, false"})
  void saysTheTextsForPeopleInOneLanguageOrInNone(TextosEscritos textos, boolean es, boolean en) {
    String escrito = new String(escritor.conTextos(textos).escribir(Informes.conTodo()), UTF_8);

    assertThat(escrito.contains("Falta la fecha")).isEqualTo(es);
    assertThat(escrito.contains("The date is missing")).isEqualTo(en);
    assertThat(escrito.contains("\"mensaje\"")).isEqualTo(es || en);
    assertThat(Juez.de(Esquema.INFORME).faltas(escrito)).isEmpty();
  }

  @Test
  void writesTheSameWhateverTheLineSeparatorAndTheEncodingOfThePlatform() throws IOException {
    Process otraPlataforma =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                EnOtraPlataforma.class.getName())
            .redirectError(Redirect.INHERIT)
            .start();

    assertThat(otraPlataforma.getInputStream().readAllBytes())
        .isEqualTo(escritor.escribir(Informes.conTodo()));
  }

  /** Writes the report of the tests to standard output. */
  static final class EnOtraPlataforma {
    private EnOtraPlataforma() {}

    public static void main(String[] argumentos) throws IOException {
      try (OutputStream salida = new FileOutputStream(FileDescriptor.out)) {
        new EscritorDeInformes().escribir(Informes.conTodo(), salida);
      }
    }
  }

  @Test
  void writesTheSameToAStreamAndLeavesItOpen() throws IOException {
    boolean[] cerrado = new boolean[1];
    ByteArrayOutputStream salida =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            cerrado[0] = true;
          }
        };

    escritor.escribir(Informes.conTodo(), salida);

    assertThat(salida.toByteArray()).isEqualTo(escritor.escribir(Informes.conTodo()));
    assertThat(cerrado[0]).isFalse();
  }

  @Test
  void writesTheFaultsOfATextThatCouldNotBeRead() {
    List<Falla> fallas = new LectorDeEjercicios().leer("{\"id\":\n").fallas();

    assertThat(new String(escritor.escribirFallas(fallas), UTF_8))
        .isEqualTo(
            """
            {
              "errores": [
                {
                  "codigo": "JSON_MAL_FORMADO",
                  "ruta": "/id",
                  "linea": 2,
                  "columna": 1,
                  "mensaje": {
                    "es": "El texto no es JSON bien formado: termina antes de tiempo.",
                    "en": "The text is not well-formed JSON: it ends too early."
                  }
                }
              ]
            }
            """);
    assertThat(new String(escritor.escribirFallas(List.of()), UTF_8))
        .isEqualTo("{\n  \"errores\": []\n}\n");
  }

  @Test
  void writesAReportOnOneLineWithItsOrigin() {
    Origen origen = new Origen("lote.ndjson", 17);

    assertThat(new String(escritor.escribirLinea(origen, Informes.conTodo()), UTF_8))
        .startsWith("{\"origen\":{\"archivo\":\"lote.ndjson\",\"linea\":17},\"$schema\":")
        .contains("\"es\":\"Línea\\n\\\"uno\\\"\"")
        .endsWith("}\n")
        .hasLineCount(1);
    assertThat(
            new String(
                escritor.escribirLinea(origen, new LectorDeEjercicios().leer("").fallas()), UTF_8))
        .isEqualTo(
            "{\"origen\":{\"archivo\":\"lote.ndjson\",\"linea\":17},\"errores\":[{\"codigo\":"
                + "\"DOCUMENTO_VACIO\",\"ruta\":\"\",\"linea\":1,\"columna\":1,\"mensaje\":{\"es\":"
                + "\"El documento está vacío.\",\"en\":\"The document is empty.\"}}]}\n");
  }

  @Test
  void writesHalfSurrogatePairsAsQuestionMarks() {
    Falla falla = new Falla("X", "/\uD800", new Texto("\uDC00\uD800", "\uD83D\uDE00"));

    assertThat(new String(escritor.escribirFallas(List.of(falla)), UTF_8))
        .contains("\"ruta\": \"/?\"", "\"es\": \"??\"", "\"en\": \"😀\"");
  }

  @Test
  void oneWriterServesManyThreads() {
    List<Informe> informes = List.of(Informes.conTodo(), Informes.vacio());
    List<byte[]> unoPorUno = informes.stream().map(escritor::escribir).toList();

    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> escritor.escribir(informes.get(i % 2)))
                .toList())
        .allSatisfy(bytes -> assertThat(unoPorUno).contains(bytes));
  }

  private static String recurso(String nombre) throws IOException {
    try (InputStream flujo = EscritorDeInformesTest.class.getResourceAsStream(nombre)) {
      return new String(flujo.readAllBytes(), UTF_8);
    }
  }
}
