package org.gobiernoabierto.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.client.cli.CliFrontend;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar, submitted to a cluster whose job manager and task managers are processes of their own,
 * one of which is killed in the middle: {@code mvn verify -Plargo}, with {@code -Dejercicios=N} and
 * {@code -Dcompletos} for whole reports. Prints how fast it went, beside {@code ga lote};
 * docs/rendimiento.md has the last results.
 */
@Tag("largo")
class CumuloIT {

  private static final int EJERCICIOS = Integer.getInteger("ejercicios", 1_000_000);
  private static final boolean COMPLETOS = Boolean.getBoolean("completos");
  private static final String ILEGIBLES = "\n{\"id\": 5\n\nnada\n";
  private static final Path CONSTRUIDO = Path.of("target").toAbsolutePath();
  private static final Path JAR = CONSTRUIDO.resolve("lote-flink-cumulo.jar");

  private static final String CONFIGURACION =
      """
      jobmanager.rpc.address: 127.0.0.1
      jobmanager.rpc.port: %d
      jobmanager.bind-host: 127.0.0.1
      rest.address: 127.0.0.1
      rest.bind-address: 127.0.0.1
      rest.port: %d
      taskmanager.host: 127.0.0.1
      taskmanager.bind-host: 127.0.0.1
      taskmanager.numberOfTaskSlots: 1
      taskmanager.cpu.cores: 1.0
      taskmanager.memory.framework.heap.size: 128m
      taskmanager.memory.framework.off-heap.size: 128m
      taskmanager.memory.jvm-metaspace.size: 256m
      taskmanager.memory.jvm-overhead.min: 192m
      taskmanager.memory.jvm-overhead.max: 192m
      taskmanager.memory.task.heap.size: 512m
      taskmanager.memory.task.off-heap.size: 0m
      taskmanager.memory.network.min: 64m
      taskmanager.memory.network.max: 64m
      taskmanager.memory.managed.size: 0m
      parallelism.default: 2
      heartbeat.interval: 1000
      heartbeat.timeout: 10000
      io.tmp.dirs: %s
      execution.checkpointing.dir: %s
      """;

  /** Those that Flink's own scripts give its processes. */
  private static final List<String> DE_FLINK =
      List.of(
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED");

  @TempDir private Path carpeta;

  private final List<Process> procesos = new ArrayList<>();
  private Path configuracion;

  @BeforeEach
  void configurar() throws IOException {
    configuracion = Files.createDirectory(carpeta.resolve("conf"));
    Files.writeString(
        configuracion.resolve("config.yaml"),
        CONFIGURACION.formatted(
            puerto(),
            puerto(),
            Files.createDirectory(carpeta.resolve("tmp")),
            carpeta.resolve("puntos").toUri()));
  }

  @AfterEach
  void terminar() throws InterruptedException {
    for (Process proceso : procesos) {
      proceso.destroyForcibly().waitFor();
    }
  }

  private static int puerto() throws IOException {
    try (ServerSocket libre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return libre.getLocalPort();
    }
  }

  @Test
  void aWorkerThatIsKilledLosesAndRepeatsNothing() throws Exception {
    Path entrada = carpeta.resolve("ejercicios.ndjson");
    new Ejemplos().escribir(entrada, 0, EJERCICIOS);
    Files.writeString(entrada, ILEGIBLES, StandardOpenOption.APPEND);

    long inicio = System.nanoTime();
    Path deGa = conGaLote(entrada);
    decir("ga lote", inicio);
    long tamano = Files.size(deGa);
    Lineas esperadas = Lineas.de(Stream.of(deGa));
    List<String> cuentas =
        Files.readAllLines(carpeta.resolve("cuentas.csv")).stream().skip(1).sorted().toList();
    Files.delete(deGa);

    Path salida = carpeta.resolve("salida");
    Files.createDirectories(salida.resolve("informes"));
    flink("jobmanager", StandaloneSessionClusterEntrypoint.class, "--configDir", configuracion);
    Process trabajador = trabajador(1);
    trabajador(2);
    inicio = System.nanoTime();
    Process pedido = pedir(entrada, salida);
    esperar(salida.resolve("informes"), tamano / 2);
    assertThat(pedido.isAlive()).isTrue();
    trabajador.destroyForcibly().waitFor();
    trabajador(3);
    assertThat(pedido.waitFor()).as(Files.readString(carpeta.resolve("pedido.txt"))).isZero();
    decir("Flink, un trabajador muerto", inicio);

    Escrito escrito = new Escrito(salida);
    assertThat(Lineas.de(escrito.terminados("informes"))).isEqualTo(esperadas);
    assertThat(esperadas.cuantas()).isEqualTo(EJERCICIOS + 2L);
    assertThat(escrito.cuentas()).isEqualTo(cuentas);
    assertThat(escrito.fallas()).hasSize(2).allMatch(fila -> fila.endsWith(",1"));
  }

  private static void decir(String que, long inicio) {
    long segundos = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - inicio);
    System.out.printf(
        "%s: %d ejercicios, %d s, %d/s%n",
        que, EJERCICIOS, segundos, EJERCICIOS / Math.max(1, segundos));
  }

  private Path conGaLote(Path entrada) throws Exception {
    Path informes = carpeta.resolve("informes-de-ga.ndjson");
    List<String> orden =
        new ArrayList<>(
            List.of(
                java(),
                "-XX:+UseParallelGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.gobiernoabierto.ga.Ga",
                "lote",
                entrada.toString(),
                "--fecha",
                "2018-03-20",
                "--salida",
                informes.toString(),
                "--resumen",
                carpeta.resolve("cuentas.csv").toString(),
                "--callado"));
    if (!COMPLETOS) {
      orden.add("--solo-resultados");
    }
    assertThat(new ProcessBuilder(orden).inheritIO().start().waitFor()).isEqualTo(2);
    return informes;
  }

  private Process trabajador(int numero) throws IOException {
    return flink("taskmanager-" + numero, TaskManagerRunner.class, "--configDir", configuracion);
  }

  private Process pedir(Path entrada, Path salida) throws IOException {
    List<Object> argumentos =
        new ArrayList<>(
            List.of(
                "run",
                JAR,
                "--entrada",
                entrada,
                "--salida",
                salida,
                "--continuar",
                "--fecha",
                "2018-03-20"));
    if (!COMPLETOS) {
      argumentos.add("--solo-resultados");
    }
    return flink("pedido", CliFrontend.class, argumentos.toArray());
  }

  private Process flink(String nombre, Class<?> programa, Object... argumentos) throws IOException {
    List<String> orden = new ArrayList<>(List.of(java(), "-Xmx1g"));
    orden.addAll(DE_FLINK);
    orden.addAll(
        List.of(
            "-cp", Files.readString(CONSTRUIDO.resolve("flink.cp")).strip(), programa.getName()));
    for (Object argumento : argumentos) {
      orden.add(argumento.toString());
    }
    File dicho = carpeta.resolve(nombre + ".txt").toFile();
    ProcessBuilder proceso =
        new ProcessBuilder(orden).redirectErrorStream(true).redirectOutput(dicho);
    proceso.environment().put("FLINK_CONF_DIR", configuracion.toString());
    Process corriendo = proceso.start();
    procesos.add(corriendo);
    return corriendo;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Until so many bytes are written; fails when anything ends before. */
  private void esperar(Path informes, long bytes) throws Exception {
    try (WatchService vigia = informes.getFileSystem().newWatchService()) {
      informes.register(
          vigia, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      while (escritos(informes) < bytes) {
        assertThat(procesos).allMatch(Process::isAlive);
        WatchKey novedad = vigia.poll(10, TimeUnit.SECONDS);
        if (novedad != null) {
          novedad.pollEvents();
          novedad.reset();
        }
      }
    }
  }

  private static long escritos(Path informes) throws IOException {
    try (Stream<Path> archivos = Files.list(informes)) {
      long bytes = 0;
      for (Path archivo : archivos.toList()) {
        try {
          bytes += Files.size(archivo);
        } catch (NoSuchFileException e) {
          // It has just got its final name, and counts the next time.
        }
      }
      return bytes;
    }
  }

  /**
   * What tells the same lines in any order from any others.
   *
   * @param suma of what begins the SHA-256 of each
   */
  private record Lineas(long cuantas, long suma) {

    static Lineas de(Stream<Path> archivos) throws IOException {
      long cuantas = 0;
      long suma = 0;
      for (Path archivo : archivos.toList()) {
        try (BufferedReader lineas = Files.newBufferedReader(archivo)) {
          MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
          for (String linea = lineas.readLine(); linea != null; linea = lineas.readLine()) {
            cuantas++;
            suma +=
                ByteBuffer.wrap(sha256.digest(linea.getBytes(StandardCharsets.UTF_8))).getLong();
          }
        } catch (NoSuchAlgorithmException e) {
          throw new IllegalStateException(e);
        }
      }
      return new Lineas(cuantas, suma);
    }
  }
}
