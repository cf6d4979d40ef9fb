package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of {@code ./ga lote} sees. */
class LoteIT {

  private static final String FECHA = "2018-03-20";

  @TempDir Path carpeta;

  private static String ejercicio(String id) {
    return "{\"id\":\"" + id + "\",\"entidad\":\"MX-CAM\",\"edicion\":2016}\n";
  }

  private static byte[] ejercicios(int desde, int hasta) {
    return IntStream.range(desde, hasta)
        .mapToObj(n -> ejercicio("e-" + n))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] comprimido(byte[] bytes) throws IOException {
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(salida)) {
      gzip.write(bytes);
    }
    return salida.toByteArray();
  }

  private static List<String> principios(byte[] ndjson) throws IOException {
    List<String> principios = new ArrayList<>();
    try (BufferedReader lineas =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(ndjson), StandardCharsets.UTF_8))) {
      for (String linea = lineas.readLine(); linea != null; linea = lineas.readLine()) {
        String archivo =
            linea.replaceFirst("^\\{\"origen\":\\{\"archivo\":\"[^\"]*?([^\"/]*)\",.*", "$1");
        String numero = linea.replaceFirst(".*?\"linea\":(\\d+)\\}.*", "$1");
        String id = linea.replaceFirst(".*?\"(ejercicio|codigo)\":\"([^\"]*)\".*", "$2");
        principios.add(archivo + ":" + numero + " " + id);
      }
    }
    return principios;
  }

  @Test
  void aDocumentOverSeveralLinesIsOneWhateverItIsCalled() throws IOException {
    String conSangria =
        Files.readString(Llamada.RAIZ.resolve(Llamada.EJERCICIOS + "campeche-2016.json"));
    Files.writeString(carpeta.resolve("a.ndjson"), conSangria);
    Files.write(
        carpeta.resolve("b.ndjson.gz"),
        comprimido(("{ \r\n" + conSangria.substring(2)).getBytes(StandardCharsets.UTF_8)));
    Files.writeString(carpeta.resolve("c.ndjson"), "{\"id\": 5\n" + ejercicio("s-2"));

    Llamada llamada = Llamada.ga("lote", carpeta.toString(), "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly(
            "a.ndjson:1 campeche-2016",
            "b.ndjson.gz:1 campeche-2016",
            "c.ndjson:1 TIPO_INCORRECTO",
            "c.ndjson:2 s-2");
  }

  @Test
  void writesALineForEachExerciseInTheOrderOfTheInput() throws IOException {
    Files.write(carpeta.resolve("b.ndjson"), ejercicios(0, 3));
    Files.write(carpeta.resolve("c.jsonl.gz"), comprimido(ejercicios(3, 5)));
    Files.write(carpeta.resolve("a.json"), ejercicios(7, 8));
    Files.writeString(carpeta.resolve("leeme.txt"), "no es un ejercicio");
    byte[] sueltos =
        (ejercicio("s-1") + "\n" + "{\"id\": 5\n" + ejercicio("s-2"))
            .getBytes(StandardCharsets.UTF_8);

    Llamada llamada = Llamada.con(sueltos, "lote", carpeta.toString(), "-", "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly(
            "a.json:1 e-7",
            "b.ndjson:1 e-0",
            "b.ndjson:2 e-1",
            "b.ndjson:3 e-2",
            "c.jsonl.gz:1 e-3",
            "c.jsonl.gz:2 e-4",
            "-:1 s-1",
            "-:3 TIPO_INCORRECTO",
            "-:4 s-2");
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores())
        .contains("MX-CAM Campeche", "no se pudieron evaluar", "P0-01", "Ejercicios: 9 ·");
  }

  @Test
  void aLineOfEqualFaultsCostsTheOthersNothing() throws IOException {
    String mala =
        ejercicio("m")
            .replace(
                "}", ",\"mesas\":[" + "{\"id\":\"m m\"},".repeat(50_000) + "{\"id\":\"m m\"}]}");
    Path conElla = carpeta.resolve("con.ndjson");
    Files.writeString(conElla, ejercicio("e-0") + mala + ejercicio("e-1"));

    Llamada llamada = Llamada.ga("lote", conElla.toString(), "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly("con.ndjson:1 e-0", "con.ndjson:2 ID_MAL_FORMADO", "con.ndjson:3 e-1");
    assertThat(llamada.texto()).contains("Fallas que no se enumeran: 99001.");
  }

  @Test
  void inShortALineHasTheResultsOnly() throws IOException {
    String completo = Llamada.EJERCICIOS + "inventado-completo.json";
    String entera = Llamada.ga("lote", completo, "--fecha", FECHA).texto();
    String corta = Llamada.ga("lote", completo, "--fecha", FECHA, "--solo-resultados").texto();
    String sola = Llamada.ga("evaluar", completo, "--fecha", FECHA, "--formato", "resumen").texto();

    assertThat(corta)
        .hasLineCount(1)
        .hasSizeLessThan(entera.length() / 5)
        .contains("\"P4-09\":\"", "\"veredicto\":\"");
    assertThat(corta.replaceFirst("\"origen\":\\{.*?\\},", "")).isEqualTo(sola);
  }

  @Test
  void aLineIsTheReportOfTheExerciseAlone() throws IOException {
    Path archivo = carpeta.resolve("uno.ndjson");
    Files.writeString(archivo, ejercicio("e").strip());

    String linea = Llamada.ga("lote", archivo.toString(), "--fecha", FECHA).texto();
    String solo =
        Llamada.ga("evaluar", archivo.toString(), "--fecha", FECHA, "--formato", "json").texto();

    assertThat(sinEspacios(linea).replaceFirst("\"origen\":\\{.*?\\},", ""))
        .isEqualTo(
            sinEspacios(solo)
                .replaceFirst("\"oraciones\":\\{[^}]*},", "")
                .replaceAll("\"titulo\":\\{[^}]*},", ""));
  }

  private static String sinEspacios(String json) {
    return json.replaceAll("\\s", "");
  }

  @Test
  void aBrokenArchiveIsToldAndTheRestIsEvaluated() throws IOException {
    byte[] entero = comprimido(ejercicios(0, 2_000));
    Path roto = carpeta.resolve("a.ndjson.gz");
    Files.write(roto, Arrays.copyOf(entero, entero.length / 2));
    Path sano = carpeta.resolve("b.ndjson");
    Files.write(sano, ejercicios(0, 1));

    Llamada llamada = Llamada.ga("lote", roto.toString(), sano.toString(), "--fecha", FECHA);

    List<String> principios = principios(llamada.salida());
    assertThat(principios).contains("b.ndjson:1 e-0");
    assertThat(principios.get(principios.size() - 2)).endsWith(" ARCHIVO_ILEGIBLE");
    assertThat(llamada.codigo()).isEqualTo(2);
  }

  private static Stream<Arguments> danados() throws IOException {
    byte[] entero = comprimido(ejercicios(0, 2));
    byte[] otro = comprimido(ejercicios(2, 4));
    byte[] sinMetodo = otro.clone();
    sinMetodo[2] = 7;
    return Stream.of(
        Arguments.of("followed by text", junto(entero, ejercicios(2, 3))),
        Arguments.of("followed by zeros", junto(entero, new byte[600])),
        Arguments.of("followed by one byte", junto(entero, new byte[] {31})),
        Arguments.of("followed by half a header", junto(entero, Arrays.copyOf(otro, 5))),
        Arguments.of("followed by another method", junto(entero, sinMetodo)),
        Arguments.of("with another checksum", cambiado(entero, entero.length - 8)),
        Arguments.of("with another length", cambiado(entero, entero.length - 1)),
        Arguments.of("without its end", Arrays.copyOf(entero, entero.length - 3)));
  }

  private static byte[] junto(byte[] a, byte[] b) {
    byte[] todo = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, todo, a.length, b.length);
    return todo;
  }

  private static byte[] cambiado(byte[] bytes, int lugar) {
    byte[] otros = bytes.clone();
    otros[lugar] ^= 1;
    return otros;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("danados")
  void aDamagedArchiveIsToldAfterAllThatItHolds(String comoEsta, byte[] bytes) throws IOException {
    Path danado = Files.write(carpeta.resolve("a.ndjson.gz"), bytes);
    Path sano = Files.write(carpeta.resolve("b.ndjson"), ejercicios(9, 10));

    Llamada llamada = Llamada.ga("lote", danado.toString(), sano.toString(), "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly(
            "a.ndjson.gz:1 e-0",
            "a.ndjson.gz:2 e-1",
            "a.ndjson.gz:3 ARCHIVO_ILEGIBLE",
            "b.ndjson:1 e-9");
    assertThat(llamada.texto())
        .containsPattern("desde aquí: (lo comprimido con gzip está dañado|termina antes)")
        .containsPattern("from here on: (what is packed with gzip is damaged|it ends too early)");
    assertThat(llamada.codigo()).isEqualTo(2);
  }

  @Test
  void membersOneAfterAnotherAreOneArchive() throws IOException {
    byte[] seguidos =
        junto(
            comprimido(ejercicios(0, 2)),
            junto(comprimido(new byte[0]), comprimido(ejercicios(2, 4))));
    Path archivo = Files.write(carpeta.resolve("a.ndjson.gz"), seguidos);
    Path uno =
        Files.write(carpeta.resolve("b.json.gz"), junto(comprimido(ejercicios(7, 8)), new byte[1]));

    Llamada llamada = Llamada.ga("lote", archivo.toString(), uno.toString(), "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly(
            "a.ndjson.gz:1 e-0",
            "a.ndjson.gz:2 e-1",
            "a.ndjson.gz:3 e-2",
            "a.ndjson.gz:4 e-3",
            "b.json.gz:1 ARCHIVO_ILEGIBLE");
  }

  @Test
  void ofAFolderEachFileIsEvaluatedOnceAndNothingOutsideOfIt() throws IOException {
    Path fuera = Files.createDirectory(carpeta.resolve("fuera"));
    Files.write(fuera.resolve("f.json"), ejercicios(1, 2));
    Path datos = Files.createDirectory(carpeta.resolve("datos"));
    Path a = Files.write(datos.resolve("a.json"), ejercicios(2, 3));
    Path sub = Files.createDirectory(datos.resolve("sub"));
    Files.write(sub.resolve("b.ndjson"), ejercicios(3, 5));
    Files.write(datos.resolve(".oculto.json"), ejercicios(5, 6));
    Files.write(Files.createDirectory(datos.resolve(".git")).resolve("g.json"), ejercicios(6, 7));
    Files.createSymbolicLink(sub.resolve("bucle"), datos);
    Files.createSymbolicLink(datos.resolve("afuera"), fuera);
    Files.createSymbolicLink(datos.resolve("otra.json"), a);
    Path enlace = Files.createSymbolicLink(carpeta.resolve("enlace"), datos);

    Llamada llamada =
        Llamada.ga("lote", enlace.toString(), a.toString(), enlace.toString(), "--fecha", FECHA);

    assertThat(principios(llamada.salida()))
        .containsExactly("a.json:1 e-2", "b.ndjson:1 e-3", "b.ndjson:2 e-4");
    assertThat(llamada.errores())
        .contains("bucle es un enlace", "afuera es un enlace", "otra.json es un enlace")
        .contains(a + " ya está en la entrada: se evalúa una vez.");
  }

  @Test
  void aRunGoesOnOnlyWhileItsInputAndItsOutputAreWhatTheyWere() throws Exception {
    Path todos = Files.write(carpeta.resolve("todos.ndjson"), ejercicios(0, 2_500));
    FileTime fecha = Files.getLastModifiedTime(todos);
    Path salida = carpeta.resolve("salida.ndjson");
    String[] argumentos = {
      "lote", todos.toString(), "--fecha", FECHA, "--salida", salida.toString()
    };
    matarTrasLaPrimeraMarca(argumentos, salida);
    byte[] aMedias = Files.readAllBytes(salida);

    Files.write(salida, cambiado(aMedias, 100));
    assertWrong("cambió desde que quedó a medias", argumentos);
    Files.write(salida, aMedias);
    Files.write(todos, cambiado(ejercicios(0, 2_500), 9));
    Files.setLastModifiedTime(todos, fecha);
    assertWrong("quedó a medias con otra entrada", argumentos);
    Files.write(todos, ejercicios(0, 2_500));

    assertThat(Llamada.ga(argumentos).errores()).contains("Se reanuda después de");
  }

  @Test
  void countsResultsByEntityAndRequirement() throws IOException {
    Path resumen = carpeta.resolve("resumen.csv");
    Path salida = carpeta.resolve("salida.ndjson");

    Llamada llamada =
        Llamada.ga(
            "lote",
            Llamada.EJERCICIOS,
            "--fecha",
            FECHA,
            "--salida",
            salida.toString(),
            "--resumen",
            resumen.toString());

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.texto())
        .containsPattern(
            "entidad +ejercicios +no conforme +no determinable +en curso +conforme +juzgados\n")
        .containsPattern("MX-CAM Campeche +1 +1 +0 +0 +0 +\\d+/50\n")
        .containsPattern("MX-CHH Chihuahua +1 +0 +1 +0 +0 +\\d+/50\n")
        .containsPattern("MX-COL Colima +1 +0 +0 +0 +1 +50/50\n")
        .containsPattern("en total +12 +\\d+ +\\d+ +0 +1 +\\d+/600\n")
        .containsPattern("P0-02 +\\d+ +0 +1 ");
    assertThat(Files.readAllLines(resumen))
        .hasSize(1 + 12 * 50)
        .contains(
            "entidad,requisito,CUMPLE,CUMPLE_TARDE,INCUMPLE,PENDIENTE,NO_APLICA,NO_DETERMINABLE"
                + ",veredicto.NO_CONFORME,veredicto.NO_DETERMINABLE,veredicto.EN_CURSO,veredicto.CONFORME",
            "MX-CAM,P0-02,0,0,1,0,0,0,1,0,0,0",
            "MX-COL,P0-02,1,0,0,0,0,0,0,0,0,1");
    assertThat(Files.readAllLines(salida)).hasSize(12);
    assertThat(llamada.errores()).startsWith("Ejercicios: 12 ·");
  }

  @Test
  void theOutputIsNoInputThoughItIsInTheSameFolder() throws IOException {
    Files.write(carpeta.resolve("a.ndjson"), ejercicios(0, 2));
    Path salida = carpeta.resolve("informes.ndjson");
    String[] argumentos = {
      "lote", carpeta.toString(), "--fecha", FECHA, "--salida", salida.toString()
    };

    Llamada.ga(argumentos);
    byte[] primera = Files.readAllBytes(salida);
    Llamada.ga(argumentos);

    assertThat(Files.readAllBytes(salida)).isEqualTo(primera);
    assertThat(principios(primera)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"salida.ndjson", "salida.ndjson.gz"})
  void aRunThatWasKilledGoesOnToTheSameBytes(String nombre) throws Exception {
    Path todos = Files.write(carpeta.resolve("todos.ndjson"), ejercicios(0, 2_500));
    Path entera = carpeta.resolve("entera-" + nombre);
    Llamada.ga("lote", todos.toString(), "--fecha", FECHA, "--salida", entera.toString());
    Path salida = carpeta.resolve(nombre);
    String[] argumentos = {
      "lote", todos.toString(), "--fecha", FECHA, "--salida", salida.toString()
    };

    matarTrasLaPrimeraMarca(argumentos, salida);
    assertThat(Files.readAllBytes(salida)).isNotEqualTo(Files.readAllBytes(entera));
    Llamada distinta =
        Llamada.ga(
            "lote", todos.toString(), "--fecha", "2018-03-21", "--salida", salida.toString());
    Llamada reanudada = Llamada.ga(argumentos);

    assertThat(distinta.codigo()).isEqualTo(2);
    assertThat(distinta.errores()).contains("quedó a medias").doesNotContain("\tat ");
    assertThat(reanudada.errores()).contains("Se reanuda después de");
    assertThat(reanudada.texto())
        .containsPattern("MX-CAM Campeche +2500 +0 +0 +2500 +0 +125000/125000\n")
        .containsPattern("en total +2500 ");
    assertThat(Files.readAllBytes(salida)).isEqualTo(Files.readAllBytes(entera));
    assertThat(Files.list(carpeta)).noneMatch(archivo -> archivo.toString().contains("marca"));
    if (nombre.endsWith(".gz")) {
      try (InputStream gzip = new GZIPInputStream(Files.newInputStream(salida))) {
        assertThat(principios(gzip.readAllBytes()))
            .hasSize(2_500)
            .endsWith("todos.ndjson:2500 e-2499");
      }
    }
  }

  private void matarTrasLaPrimeraMarca(String[] argumentos, Path salida) throws Exception {
    try (WatchService vigia = carpeta.getFileSystem().newWatchService()) {
      carpeta.register(vigia, StandardWatchEventKinds.ENTRY_CREATE);
      Process proceso =
          Llamada.proceso("", argumentos)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      while (Files.notExists(salida.resolveSibling(salida.getFileName() + ".marca"))) {
        WatchKey novedad = vigia.take();
        novedad.pollEvents();
        novedad.reset();
      }
      proceso.destroyForcibly().waitFor();
    }
  }

  @Test
  void nothingThatExistsIsLostToAWrongCall() throws IOException {
    Path entrada = Files.write(carpeta.resolve("entrada.ndjson"), ejercicios(0, 2));
    Path enlace = Files.createSymbolicLink(carpeta.resolve("enlace"), entrada);
    Path hecha = Files.writeString(carpeta.resolve("hecha.ndjson"), "ya estaba");
    String e = entrada.toString();

    assertWrong("no puede ser dos cosas", "lote", e, "--salida", e);
    assertWrong("no puede ser dos cosas", "lote", e, "--salida", enlace.toString());
    assertWrong("no puede ser dos cosas", "lote", e, "--resumen", e);
    assertWrong("no hay un límite", "lote", e, "--salida", hecha.toString(), "--limite", "x=1");
    assertWrong("parámetro", "lote", e, "--salida", hecha.toString(), "--parametro", "x=1");
    assertWrong("no se pudo escribir", "lote", e, "--resumen", "no/hay/tal.csv");

    assertThat(entrada).hasBinaryContent(ejercicios(0, 2));
    assertThat(hecha).hasContent("ya estaba");
  }

  @Test
  void anOutputThatNobodyTakesIsNoSuccess() throws IOException {
    Path entrada = Files.write(carpeta.resolve("entrada.ndjson"), ejercicios(0, 2));

    for (String[] argumentos :
        new String[][] {{"lote", entrada.toString()}, {"esquema", "ejercicio"}}) {
      Process proceso =
          Llamada.proceso("", argumentos)
              .redirectOutput(Path.of("/dev/full").toFile())
              .redirectError(Redirect.DISCARD)
              .start();
      assertThat(proceso.onExit().join().exitValue()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "registros=x"})
  void aDamagedMarkIsTold(String marca) throws IOException {
    Path entrada = Files.write(carpeta.resolve("entrada.ndjson"), ejercicios(0, 2));
    Files.writeString(carpeta.resolve("salida.marca"), marca);

    assertWrong(
        "salida.marca",
        "lote",
        entrada.toString(),
        "--salida",
        carpeta.resolve("salida").toString());
  }

  @Test
  void wrongCallsExitWithTwoAndSayWhatIsWrong() {
    assertWrong("no se pudo leer nada.ndjson: no existe", "lote", "nada.ndjson");
    assertWrong("no tiene archivos JSON", "lote", carpeta.toString());
    assertWrong("ENTRADA", "lote");
    assertWrong("--hilos", "lote", Llamada.EJERCICIOS, "--hilos", "0");
    assertWrong("no se pudo escribir", "lote", Llamada.EJERCICIOS, "--salida", "no/hay/tal");
  }

  private static void assertWrong(String motivo, String... argumentos) {
    Llamada llamada = Llamada.ga(argumentos);
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.errores()).contains(motivo).doesNotContain("\tat ");
  }
}
