package org.gobiernoabierto.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fresh JVMs, with the jars that an embedder has and no others. */
final class Procesos {

  static final List<String> RAPIDAS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path DEL_PORTAL = Path.of("ga-examples/portal/target/lib");

  private final Path carpeta;

  Procesos(Path carpeta) {
    this.carpeta = carpeta;
  }

  /** What a main class prints on all the jars of this module. */
  String correr(Class<?> principal, String... args) throws IOException, InterruptedException {
    List<String> llamada =
        new ArrayList<>(
            List.of(JAVA, "-cp", System.getProperty("java.class.path"), principal.getName()));
    llamada.addAll(Arrays.asList(args));
    return correr(llamada);
  }

  /** Milliseconds of one start, as {@link Arranque} prints them. */
  double arranque(List<String> opciones, String... args) throws IOException, InterruptedException {
    List<String> llamada = new ArrayList<>(List.of(JAVA));
    llamada.addAll(opciones);
    llamada.addAll(List.of("-cp", jares(args[0]), Arranque.class.getName()));
    llamada.addAll(Arrays.asList(args));
    String salida = correr(llamada);
    return Double.parseDouble(salida.strip());
  }

  /** The option that starts from an archive of the classes that such a start loads. */
  String archivo(List<String> opciones, String... args) throws IOException, InterruptedException {
    Path archivo = carpeta.resolve("arranque-" + args[0] + opciones.size() + ".jsa");
    List<String> dedicadas = new ArrayList<>(opciones);
    dedicadas.add("-XX:ArchiveClassesAtExit=" + archivo);
    dedicadas.add("-Xlog:disable");
    arranque(dedicadas, args);
    return "-XX:SharedArchiveFile=" + archivo;
  }

  private static String jares(String tarea) throws IOException {
    if (tarea.equals("clasico")) {
      return System.getProperty("java.class.path");
    }
    Path propio = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
    try (Stream<Path> jares = Files.list(DEL_PORTAL)) {
      return Stream.concat(Stream.of(propio), jares.sorted())
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** Milliseconds of a whole process. */
  static double entero(String... llamada) throws IOException, InterruptedException {
    long inicio = System.nanoTime();
    correr(List.of(llamada));
    return (System.nanoTime() - inicio) / 1e6;
  }

  private static String correr(List<String> llamada) throws IOException, InterruptedException {
    Process proceso = new ProcessBuilder(llamada).redirectError(Redirect.DISCARD).start();
    String salida = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int codigo = proceso.waitFor();
    if (codigo > 1) {
      throw new IOException(String.join(" ", llamada) + " terminó con " + codigo);
    }
    return salida;
  }
}
