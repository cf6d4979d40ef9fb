package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmpacarIT {

  private static final String ANAHUAC =
      "ga-examples/anahuac/src/main/resources/org/gobiernoabierto/anahuac";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @TempDir private Path carpeta;

  private Llamada empacar(String reglas, String artefacto, String version, String... mas) {
    String[] orden = {
      "reglas",
      "empacar",
      reglas,
      "--grupo",
      "org.gobiernoabierto",
      "--artefacto",
      artefacto,
      "--version",
      version,
      "--salida",
      jar().toString(),
      "--notados",
      mas.length == 0 ? "95" : mas[0]
    };
    return Llamada.ga(orden);
  }

  private Path jar() {
    return carpeta.resolve("hecho.jar");
  }

  /** Of classes only the name: the compiler of rules numbers some of what it makes as it comes. */
  private static Map<String, String> archivos(Path jar) throws IOException {
    Map<String, String> archivos = new TreeMap<>();
    try (JarFile abierto = new JarFile(jar.toFile())) {
      for (JarEntry entrada : abierto.stream().filter(e -> !e.isDirectory()).toList()) {
        archivos.put(
            entrada.getName(),
            new String(
                abierto.getInputStream(entrada).readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    archivos.remove("META-INF/MANIFEST.MF");
    archivos.replaceAll((n, texto) -> n.endsWith(".class") ? "" : texto);
    return archivos;
  }

  @Test
  void withoutMavenTheArtifactHasWhatItHasWithMaven() throws IOException {
    assertThat(empacar(ANAHUAC, "anahuac", "0.1.0", "0").codigo()).isZero();

    assertThat(archivos(jar()))
        .isEqualTo(archivos(Llamada.RAIZ.resolve("ga-examples/anahuac/target/anahuac-0.1.0.jar")));
  }

  @Test
  void folderAndArtifactGiveTheSameReport() throws IOException, InterruptedException {
    Path reglas = nueva();
    assertThat(empacar(reglas.toString(), "coahuila", "1.0").codigo()).isZero();

    ProcessBuilder comoArtefacto =
        Llamada.proceso("", "evaluar", COMPLETO, "--fecha", "2018-03-21", "--formato", "json");
    comoArtefacto.environment().put("GA_REGLAS", jar().toString());
    String informe =
        new String(comoArtefacto.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(informe).contains("\"id\": \"COA-01\"", "\"huella\"");
    assertThat(
            Llamada.ga(
                    "evaluar",
                    COMPLETO,
                    "--fecha",
                    "2018-03-21",
                    "--formato",
                    "json",
                    "--reglas",
                    reglas.toString())
                .texto())
        .isEqualTo(informe);
  }

  @Test
  void aCaseThatFailsLeavesNoArtifact() throws IOException {
    Path reglas = nueva();
    Path casos = reglas.resolve("COA-01-algo.casos.yaml");
    Files.writeString(
        casos, Files.readString(casos).replaceFirst("espera: CUMPLE", "espera: INCUMPLE"));

    Llamada llamada = empacar(reglas.toString(), "coahuila", "1.0");

    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.texto()).contains("COA-01-algo.casos.yaml");
    assertThat(jar()).doesNotExist();
  }

  private Path nueva() {
    Path reglas = carpeta.resolve("reglas");
    assertThat(
            Llamada.ga("reglas", "nueva", "COA-01", reglas.toString(), "--oracion", "Algo.")
                .codigo())
        .isZero();
    return reglas;
  }
}
