package org.gobiernoabierto.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plain host, in a process of its own with the class path of an embedder and no logging binding,
 * gets the same bytes wherever it runs, and nothing on standard error but SLF4J's own notice.
 */
class AnfitrionTest {

  private static final Path README = Path.of("../../README.md");

  /** The day and the class that java.util.logging puts before what Hibernate Validator says. */
  private static final String CUANDO = "(?m)^.*Version <clinit>\\R";

  /** What it cannot make there is told by its status. */
  private static final String SOLO_LECTURA =
      """
      unshare -rm true 2>/dev/null || exit 77
      exec unshare -rm sh -c '
        mount --rbind / / && mount -o remount,bind,ro / || exit 77
        touch "$0/escribible" 2>/dev/null && exit 77
        exec "$@"' "$@"
      """;

  private static final int NO_SE_PUDO = 77;

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  private static List<Path> archivos;
  private static byte[] informes;

  @TempDir private Path carpeta;

  @BeforeAll
  static void evaluarAqui() throws IOException {
    archivos =
        Stream.of("inventado-completo", "guanajuato-2017", "queretaro-2016")
            .map(nombre -> Path.of("../ejercicios", nombre + ".json"))
            .toList();
    Evaluador evaluador = Evaluador.create();
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    Anfitrion.escribir(
        Anfitrion.leer(archivos, evaluador)
            .map(ejercicio -> evaluador.evaluar(ejercicio, Anfitrion.FECHA)),
        new PrintStream(salida, true, StandardCharsets.UTF_8));
    informes = salida.toByteArray();
  }

  @Test
  void withNoFlagAtAll() throws Exception {
    assertAsReadme(correr(java(JDK)));
  }

  @Test
  void withoutATemporaryFolderOrAHomeAndSilentIfSoAsked() throws Exception {
    String noHay = carpeta.resolve("no-hay").toString();
    List<String> orden =
        java(
            JDK,
            "-Djava.io.tmpdir=" + noHay,
            "-Duser.home=" + noHay,
            "-Dorg.jboss.logging.provider=slf4j",
            "-Dslf4j.internal.verbosity=ERROR");

    Corrida corrida = correr(orden);

    assertThat(corrida.errores()).isEmpty();
    assertThat(corrida.salida()).isEqualTo(informes);
  }

  @Test
  void onAFileSystemThatCannotBeWritten() throws Exception {
    List<String> orden =
        new ArrayList<>(List.of("sh", "-c", SOLO_LECTURA, "sh", carpeta.toString()));
    orden.addAll(java(JDK));

    Corrida corrida = correr(orden);

    assumeTrue(corrida.codigo() != NO_SE_PUDO, corrida.errores());
    assertAsReadme(corrida);
  }

  @Test
  void onVirtualThreadsOfTheNewestJdkWithNothingOpened() throws Exception {
    Optional<Path> jdk = elMasNuevo();
    assumeTrue(jdk.isPresent());
    List<String> orden =
        java(
            jdk.orElseThrow(),
            "--illegal-native-access=deny",
            "--sun-misc-unsafe-memory-access=deny");
    orden.add(orden.size() - archivos.size(), Anfitrion.VIRTUALES);

    assertAsReadme(correr(orden));
  }

  /** Of those that stand beside the one that runs this, if it has virtual threads. */
  private static Optional<Path> elMasNuevo() throws IOException {
    try (Stream<Path> jdks = Files.list(JDK.toRealPath().getParent())) {
      return jdks.filter(jdk -> version(jdk) >= 24)
          .max(Comparator.comparing(AnfitrionTest::version));
    }
  }

  private static int version(Path jdk) {
    Properties datos = new Properties();
    try (InputStream archivo = Files.newInputStream(jdk.resolve("release"))) {
      datos.load(archivo);
    } catch (IOException e) {
      return 0;
    }
    String version = datos.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Runtime.Version.parse(version).feature();
  }

  private static List<String> java(Path jdk, String... opciones) {
    List<String> orden = new ArrayList<>();
    orden.add(jdk.resolve("bin").resolve("java").toString());
    orden.addAll(List.of(opciones));
    orden.add("-cp");
    orden.add(
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(parte -> !parte.contains("slf4j-nop"))
            .collect(Collectors.joining(File.pathSeparator)));
    orden.add(Anfitrion.class.getName());
    archivos.forEach(archivo -> orden.add(archivo.toString()));
    return orden;
  }

  private record Corrida(int codigo, byte[] salida, String errores) {}

  private Corrida correr(List<String> orden) throws Exception {
    Path salida = carpeta.resolve("salida");
    Path errores = carpeta.resolve("errores");
    ProcessBuilder proceso =
        new ProcessBuilder(orden).redirectOutput(salida.toFile()).redirectError(errores.toFile());
    proceso.environment().remove("JAVA_TOOL_OPTIONS");
    int codigo = proceso.start().waitFor();
    return new Corrida(codigo, Files.readAllBytes(salida), Files.readString(errores));
  }

  private static void assertAsReadme(Corrida corrida) throws IOException {
    String dichos = corrida.errores().replaceAll(CUANDO, "");
    assertThat(dichos).isNotBlank();
    assertThat(Files.readString(README)).contains("```text\n" + dichos + "```");
    assertThat(corrida.codigo()).isZero();
    assertThat(corrida.salida()).isEqualTo(informes);
  }
}
