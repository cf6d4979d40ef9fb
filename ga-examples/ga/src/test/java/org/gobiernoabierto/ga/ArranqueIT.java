package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where {@code ga} can be started, and what it is told of its surroundings. */
class ArranqueIT {

  private static final Path COMPLETO =
      Llamada.RAIZ.resolve(Llamada.EJERCICIOS + "inventado-completo.json");

  @TempDir Path temporal;

  private Path carpeta;

  @BeforeEach
  void inAFolderWithBlanksAndAccents() throws IOException {
    carpeta = Files.createDirectory(temporal.resolve("año de la ñandú"));
  }

  @Test
  void itIsStartedThroughLinks() throws Exception {
    Path primero = Files.createSymbolicLink(carpeta.resolve("uno"), Llamada.RAIZ.resolve("ga"));
    Path segundo = Files.createSymbolicLink(carpeta.resolve("otro más"), primero.getFileName());

    assertThat(correr(Map.of(), segundo.toString(), "--version")).contains("ga-examples/ga/target");
  }

  @Test
  void theEncodingOfTheLocaleChangesNothing() throws Exception {
    Path archivo = Files.copy(COMPLETO, carpeta.resolve("ejercicio único.json"));
    String ga = Llamada.RAIZ.resolve("ga").toString();
    String[] llamada = {ga, "evaluar", archivo.toString(), "--fecha", "2018-03-21"};

    String enC = correr(Map.of("LC_ALL", "C"), llamada);
    assertThat(enC).contains("2018").isEqualTo(correr(Map.of("LC_ALL", "C.UTF-8"), llamada));
  }

  @Test
  void aFileIsAsWideWhateverTheTerminal() throws Exception {
    String ga = Llamada.RAIZ.resolve("ga").toString();

    assertThat(correr(Map.of("COLUMNS", "60"), ga, "evaluar", "--help"))
        .isEqualTo(correr(Map.of("COLUMNS", "120"), ga, "evaluar", "--help"));
  }

  @Test
  void theZipIsAllThatItTakes() throws Exception {
    Path ga = desempacada().resolve("bin/ga");
    String version = correr(Map.of("LC_ALL", "C"), ga.toString(), "--version");
    assertThat(version).startsWith("ga ").contains("año de la ñandú").doesNotContain("target");
    assertThat(
            correr(
                Map.of(), ga.toString(), "evaluar", COMPLETO.toString(), "--fecha", "2018-03-21"))
        .contains("inventado-completo");
    assertThat(correr(Map.of(), ga.toString(), "reglas", "esquema", "requisitos"))
        .contains("$schema");
  }

  @Test
  void theZipCompletesAndExplainsEveryCommand() throws Exception {
    Path unpacked = desempacada();
    Path completar = unpacked.resolve("completar/ga.bash");
    assertThat(unpacked.resolve("bin/ga.cmd")).exists();
    assertThat(correr(Map.of(), "bash", "-n", completar.toString())).isEmpty();
    assertThat(
            correr(
                Map.of(),
                "bash",
                "-c",
                "source \"$0\"; COMP_WORDS=(ga eva); COMP_CWORD=1; _complete_ga; echo \"${COMPREPLY[@]}\"",
                completar.toString()))
        .contains("evaluar");
    assertThat(Mandatos.todos().map(PaginaDeManual::nombre))
        .allSatisfy(
            nombre -> {
              assertThat(unpacked.resolve("man/man1/" + nombre + ".1"))
                  .content()
                  .contains("\"NOMBRE\"", "\"OPCIONES\"");
              assertThat(unpacked.resolve("man/en/man1/" + nombre + ".1"))
                  .content()
                  .contains("\"NAME\"", "\"OPTIONS\"", "\"EXIT CODES\"")
                  .doesNotContain("NOMBRE", "SINOPSIS", "OPCIONES", "CÓDIGOS", "EJEMPLOS");
            });
  }

  @Test
  void theZipDoesNotSayWhenItWasMade() throws IOException {
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
    }
  }

  private static Path zip() throws IOException {
    try (Stream<Path> hechos = Files.list(Llamada.RAIZ.resolve("ga-examples/ga/target"))) {
      return hechos.filter(hecho -> hecho.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }

  private Path desempacada() throws IOException {
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      for (ZipEntry parte : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        Path destino = carpeta.resolve(parte.getName());
        if (parte.isDirectory()) {
          Files.createDirectories(destino);
        } else {
          Files.createDirectories(destino.getParent());
          Files.copy(zip.getInputStream(parte), destino);
        }
      }
    }
    try (Stream<Path> dentro = Files.list(carpeta)) {
      Path raiz = dentro.filter(Files::isDirectory).findFirst().orElseThrow();
      assertThat(raiz.resolve("bin/ga").toFile().setExecutable(true)).isTrue();
      return raiz;
    }
  }

  private String correr(Map<String, String> entorno, String... orden) throws Exception {
    List<String> toda = new ArrayList<>(List.of(orden));
    ProcessBuilder proceso = new ProcessBuilder(toda).directory(carpeta.toFile());
    proceso.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "COLUMNS"));
    proceso.environment().putAll(entorno);
    proceso.redirectErrorStream(true);
    Process corriendo = proceso.start();
    corriendo.getOutputStream().close();
    String dicho = new String(corriendo.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(corriendo.waitFor()).as(dicho).isZero();
    return dicho;
  }
}
