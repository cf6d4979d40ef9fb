package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/guia-de-reglas.md} followed to the letter in an empty folder: its files are written
 * as it says them, and each order prints what it says.
 */
class GuiaDeReglasIT {

  private static final Pattern BLOQUE =
      Pattern.compile("^```(console|drl|yaml)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ARCHIVO = Pattern.compile("`([\\w.-]+\\.(?:drl|yaml))`");
  private static final String PROYECTO = "/ruta/al/proyecto";

  @TempDir private Path vacia;

  private Path carpeta = Path.of("");

  @Test
  void followingItWordForWordEndsWithWorkingRules() throws IOException, InterruptedException {
    String guia = Files.readString(Llamada.RAIZ.resolve("docs/guia-de-reglas.md"));
    carpeta = vacia;
    int ordenes = 0;
    Matcher bloque = BLOQUE.matcher(guia);
    while (bloque.find()) {
      if (bloque.group(1).equals("console")) {
        ordenes += ordenes(bloque.group(2));
      } else {
        Files.writeString(carpeta.resolve(ultimoArchivo(guia, bloque.start())), bloque.group(2));
      }
    }
    assertThat(ordenes).isGreaterThan(8);
  }

  /** The file that the text before a block names last. */
  private static String ultimoArchivo(String guia, int hasta) {
    Matcher archivo = ARCHIVO.matcher(guia.substring(0, hasta));
    String ultimo = "";
    while (archivo.find()) {
      ultimo = archivo.group(1);
    }
    return ultimo;
  }

  private int ordenes(String bloque) throws IOException, InterruptedException {
    int cuantas = 0;
    for (String orden : bloque.split("(?m)^\\$ ")) {
      if (!orden.isBlank()) {
        String[] partes = orden.split("\n", 2);
        comprobar(partes[0], partes[1].strip());
        cuantas++;
      }
    }
    return cuantas;
  }

  private void comprobar(String orden, String impreso) throws IOException, InterruptedException {
    if (orden.startsWith("cd ")) {
      carpeta = carpeta.resolve(orden.substring("cd ".length()));
      return;
    }
    assertThat(hacer(orden)).as(orden).isEqualTo(impreso);
  }

  private String hacer(String orden) throws IOException, InterruptedException {
    ProcessBuilder proceso =
        new ProcessBuilder("bash", "-c", orden.replace(PROYECTO, Llamada.RAIZ.toString()))
            .directory(carpeta.toFile())
            .redirectErrorStream(true);
    proceso.environment().remove("JAVA_TOOL_OPTIONS");
    proceso
        .environment()
        .merge("PATH", Llamada.RAIZ.toString(), (a, b) -> a + File.pathSeparator + b);
    Process corrida = proceso.start();
    corrida.getOutputStream().close();
    String impreso =
        new String(corrida.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace(Llamada.RAIZ.toString(), PROYECTO)
            .strip();
    corrida.waitFor();
    return impreso;
  }
}
