package org.gobiernoabierto.publicacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of modules runs without a flag, and gives the same bytes as on the class path. */
class AplicacionModularIT {

  private static final Path CONSUMIDORES = Publicado.RAIZ.resolve("ga-examples/consumidores");
  private static final Path BIBLIOTECAS = Publicado.RAIZ.resolve("ga-examples/portal/target/lib");
  private static final String CLASE = "mx.gob.ejemplo.Consumidor";
  private static final List<String> ARGUMENTOS =
      List.of(
          Publicado.RAIZ.resolve("ga-examples/ejercicios/campeche-2016.json").toString(),
          "2018-03-20");

  @TempDir private Path carpeta;

  @Test
  void onTheModulePathItGivesWhatItGivesOnTheClassPath() throws Exception {
    String modulos = BIBLIOTECAS.toString();
    compilar("modular", "--module-path", modulos);
    compilar("llano", "-cp", clases());

    byte[] informe =
        java(
            "-p",
            modulos + File.pathSeparator + carpeta.resolve("modular"),
            "-m",
            "mx.gob.ejemplo/" + CLASE);
    assertThat(new String(informe, StandardCharsets.UTF_8))
        .contains("\"veredicto\": \"NO_CONFORME\"");
    assertThat(java("-cp", clases() + File.pathSeparator + carpeta.resolve("llano"), CLASE))
        .isEqualTo(informe);
  }

  private static String clases() throws IOException {
    try (Stream<Path> jares = Files.list(BIBLIOTECAS)) {
      return jares.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void compilar(String consumidor, String... donde) throws IOException {
    List<String> orden = new ArrayList<>(List.of(donde));
    orden.addAll(List.of("-d", carpeta.resolve(consumidor).toString(), "-Xlint:all", "-Werror"));
    try (Stream<Path> fuentes = Files.walk(CONSUMIDORES.resolve(consumidor + "/src/main/java"))) {
      fuentes.filter(f -> f.toString().endsWith(".java")).forEach(f -> orden.add(f.toString()));
    }
    int codigo =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, orden.toArray(String[]::new));
    assertThat(codigo).isZero();
  }

  private byte[] java(String... opciones) throws Exception {
    List<String> orden = new ArrayList<>();
    orden.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    orden.addAll(List.of(opciones));
    orden.addAll(ARGUMENTOS);
    Path errores = carpeta.resolve("errores");
    Process proceso = new ProcessBuilder(orden).redirectError(errores.toFile()).start();
    byte[] salida = proceso.getInputStream().readAllBytes();
    assertThat(proceso.waitFor()).as(Files.readString(errores)).isZero();
    return salida;
  }
}
