package org.gobiernoabierto.ejemplos.llano;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LlanoTest {

  private static final String CAMPECHE = "../ejercicios/campeche-2016.json";

  @Test
  void writesTheReport() throws Exception {
    byte[] informe = correr("-Dfile.encoding=US-ASCII", CAMPECHE, "2018-03-20");

    assertThat(new String(informe, java.nio.charset.StandardCharsets.UTF_8))
        .contains("\"veredicto\": \"NO_CONFORME\"", "456 días", "\"linea\": ")
        .endsWith("}\n");
    assertThat(correr("-Duser.language=tr", CAMPECHE, "2018-03-20")).isEqualTo(informe);
    Files.writeString(
        Path.of("target/anfitrion.tsv"),
        "Plain Java\t%s\tJava %d\t%s%n"
            .formatted(
                "–",
                Runtime.version().feature(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(informe))));
  }

  private static byte[] correr(String opcion, String... argumentos)
      throws IOException, InterruptedException {
    Process proceso =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                opcion,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Llano.class.getName(),
                argumentos[0],
                argumentos[1])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] salida = proceso.getInputStream().readAllBytes();
    assertThat(proceso.waitFor()).isZero();
    return salida;
  }
}
