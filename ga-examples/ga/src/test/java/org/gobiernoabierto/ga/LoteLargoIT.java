package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million exercises in 256 MiB: {@code mvn verify -Plargo}. The twelve examples take turns, each
 * line with an id of its own. Prints how fast it went; docs/rendimiento.md has the last results.
 */
@Tag("largo")
class LoteLargoIT {

  private static final int MILLON = Integer.getInteger("ejercicios", 1_000_000);
  private static final int DIEZ_MIL = 10_000;
  private static final String MEMORIA = "-Xmx256m";

  @TempDir Path carpeta;

  @Test
  void aMillionExercisesInOrderAtTheRateOfTenThousand() throws Exception {
    List<String> ejemplos = ejemplos();
    Path pocos = escribir(ejemplos, DIEZ_MIL);
    Path muchos = escribir(ejemplos, MILLON);

    String ritmoDePocos = ritmo(pocos, carpeta.resolve("pocos.out"));
    Path entera = carpeta.resolve("entera.out");
    String ritmoDeMuchos = ritmo(muchos, entera);
    System.out.println(DIEZ_MIL + ": " + ritmoDePocos);
    System.out.println(MILLON + ": " + ritmoDeMuchos);

    comprobarOrden(entera);
    String huella = huella(entera);
    Files.delete(entera);

    Path interrumpida = carpeta.resolve("interrumpida.out");
    matarALaMitad(muchos, interrumpida);
    System.out.println("reanudada: " + ritmo(muchos, interrumpida));
    assertThat(huella(interrumpida)).isEqualTo(huella);
  }

  private static List<String> ejemplos() throws IOException {
    List<String> ejemplos = new ArrayList<>();
    try (Stream<Path> archivos = Files.list(Llamada.RAIZ.resolve(Llamada.EJERCICIOS)).sorted()) {
      for (Path archivo : archivos.filter(a -> a.toString().endsWith(".json")).toList()) {
        String enUnaLinea = Files.readString(archivo).replaceAll("\\R\\s*", " ");
        ejemplos.add(enUnaLinea.replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"%07d\""));
      }
    }
    return ejemplos;
  }

  private Path escribir(List<String> ejemplos, int cuantos) throws IOException {
    Path archivo = carpeta.resolve(cuantos + ".ndjson");
    try (BufferedWriter salida = Files.newBufferedWriter(archivo)) {
      for (int i = 0; i < cuantos; i++) {
        String ejemplo = ejemplos.get(i % ejemplos.size());
        salida.write(ejemplo.replaceFirst("%07d", String.format("%07d", i)));
        salida.write('\n');
      }
    }
    return archivo;
  }

  private static String[] argumentos(Path entrada, Path salida) {
    return new String[] {
      "lote", entrada.toString(), "--fecha", "2018-03-20", "--salida", salida.toString()
    };
  }

  /** Runs to the end, and gives what is said of the time. */
  private static String ritmo(Path entrada, Path salida) {
    Llamada llamada = Llamada.delGuion(new byte[0], MEMORIA, argumentos(entrada, salida));
    assertThat(llamada.codigo()).as(llamada.errores()).isEqualTo(1);
    return llamada.errores().strip();
  }

  private static void comprobarOrden(Path salida) throws IOException {
    int numero = 0;
    try (BufferedReader lineas = Files.newBufferedReader(salida)) {
      for (String linea = lineas.readLine(); linea != null; linea = lineas.readLine()) {
        assertThat(linea)
            .contains("\"ejercicio\":\"" + String.format("%07d", numero) + "\"")
            .contains("\"linea\":" + (numero + 1) + "}");
        numero++;
      }
    }
    assertThat(numero).isEqualTo(MILLON);
  }

  private void matarALaMitad(Path entrada, Path salida) throws Exception {
    try (WatchService vigia = carpeta.getFileSystem().newWatchService()) {
      carpeta.register(
          vigia, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      Process proceso =
          Llamada.proceso(MEMORIA, argumentos(entrada, salida))
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      Path marca = salida.resolveSibling(salida.getFileName() + ".marca");
      while (hechos(marca) < MILLON / 2) {
        WatchKey novedad = vigia.take();
        novedad.pollEvents();
        novedad.reset();
      }
      proceso.destroyForcibly().waitFor();
    }
  }

  private static long hechos(Path marca) throws IOException {
    if (Files.notExists(marca)) {
      return 0;
    }
    Properties guardada = new Properties();
    try (InputStream entrada = Files.newInputStream(marca)) {
      guardada.load(entrada);
    }
    return Long.parseLong(guardada.getProperty("registros"));
  }

  private static String huella(Path archivo) throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (InputStream entrada = new DigestInputStream(Files.newInputStream(archivo), sha256)) {
      entrada.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha256.digest());
  }
}
