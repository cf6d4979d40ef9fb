package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the output may go before it ends. */
class SalidaCortadaIT {

  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @TempDir Path carpeta;

  /** Its reader is gone before standard input is given, and so before anything can be written. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluar - --fecha 2018-03-21",
        "evaluar - --fecha 2018-03-21 --formato html",
        "hoy - --fecha 2018-03-21",
        "falta - --fecha 2017-01-01",
        "calendario - --fecha 2018-03-21 --formato ics",
        "avance - --corte 2018-03-21",
        "comparar - --desde 2017-06-01 --fecha 2018-03-21",
        "explicar P4-03 --ejercicio -",
        "lote -"
      })
  void everyCommandEndsQuietlyWhenItsReaderIsGone(String llamada) throws Exception {
    Path errores = carpeta.resolve("errores");
    Process proceso =
        Llamada.proceso("", llamada.split(" ")).redirectError(errores.toFile()).start();
    proceso.getInputStream().close();
    String json = Files.readString(Llamada.RAIZ.resolve(COMPLETO));
    proceso.getOutputStream().write((json.replaceAll("\\s*\n\\s*", " ") + "\n").getBytes("UTF-8"));
    proceso.getOutputStream().close();

    assertThat(proceso.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(proceso.exitValue()).isEqualTo(Codigo.SIN_LECTOR);
    assertThat(errores).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluar x --detalle", "comparar x y", "lote x x.ndjson --no-progreso"})
  void aPipeToHeadTellsNoErrors(String llamada) throws Exception {
    String json = Files.readString(Llamada.RAIZ.resolve(COMPLETO)).replaceAll("\\s*\n\\s*", " ");
    Files.writeString(carpeta.resolve("x"), json);
    Files.writeString(carpeta.resolve("y"), json.replaceFirst("inventado", "inventada"));
    Files.writeString(carpeta.resolve("x.ndjson"), (json + "\n").repeat(300));

    Path errores = carpeta.resolve("errores");
    Process proceso =
        new ProcessBuilder("bash", "-c", "\"$0\" " + llamada + " | head -n 1", ga())
            .directory(carpeta.toFile())
            .redirectError(errores.toFile())
            .start();
    List<String> renglones = new String(proceso.getInputStream().readAllBytes()).lines().toList();

    assertThat(renglones).hasSize(1);
    assertThat(proceso.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(errores).isEmptyFile();
  }

  @Test
  void aFullDeviceIsNoReaderThatIsGone() throws IOException {
    Path errores = carpeta.resolve("errores");
    Process proceso =
        Llamada.proceso("", "esquema", "ejercicio")
            .redirectOutput(Path.of("/dev/full").toFile())
            .redirectError(errores.toFile())
            .start();

    assertThat(proceso.onExit().join().exitValue()).isEqualTo(Codigo.NO_SE_PUDO_EVALUAR);
    assertThat(errores).hasContent("ga: no se pudo escribir la salida");
  }

  private static String ga() {
    return Llamada.RAIZ.resolve("ga").toString();
  }
}
