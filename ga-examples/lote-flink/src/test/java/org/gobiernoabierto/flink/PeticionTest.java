package org.gobiernoabierto.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls, right and wrong. */
class PeticionTest {

  @TempDir private Path carpeta;

  private String entrada;
  private String salida;

  @BeforeEach
  void archivos() throws IOException {
    entrada = Files.writeString(carpeta.resolve("a.ndjson"), "{}\n").toString();
    salida = carpeta.resolve("salida").toString();
  }

  @Test
  void takesAllThatItCanBeTold() throws IOException {
    Peticion peticion =
        Peticion.de(
            "--entrada",
            entrada,
            "--entrada",
            carpeta.toString(),
            "--salida",
            salida,
            "--fecha",
            "2018-03-20",
            "--seguir",
            "5",
            "--parametro",
            "redondeoDeMeses=PRIMERO_DEL_SIGUIENTE");

    assertThat(peticion.entradas()).hasSize(2);
    assertThat(peticion.en("informes").getPath()).isEqualTo(salida + "/informes");
    assertThat(peticion.fecha()).isEqualTo(LocalDate.of(2018, 3, 20));
    assertThat(peticion.soloResultados()).isFalse();
    assertThat(peticion.seguir()).isEqualTo(Duration.ofSeconds(5));
    assertThat(peticion.parametros()).containsEntry("redondeoDeMeses", "PRIMERO_DEL_SIGUIENTE");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertWrong("There is no --hilos", "--entrada", entrada, "--hilos", "2");
    assertWrong("--salida CARPETA", "--entrada", entrada, "--fecha", "2018-03-20");
    assertWrong(
        "no existe", "--entrada", entrada + "x", "--salida", salida, "--fecha", "2018-03-20");
    assertWrong(
        "NOMBRE=VALOR",
        "--entrada",
        entrada,
        "--salida",
        salida,
        "--fecha",
        "2018-03-20",
        "--parametro",
        "x");
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Peticion.de("--entrada", entrada, "--salida", salida, "--fecha", "ayer"));
  }

  @Test
  void addsToNoEarlierOutputUnlessToldTo() throws IOException {
    String[] argumentos = {
      "--entrada", entrada, "--salida", carpeta.toString(), "--fecha", "2018-03-20"
    };
    assertWrong("is not empty", argumentos);

    String[] continuando = Arrays.copyOf(argumentos, argumentos.length + 1);
    continuando[argumentos.length] = "--continuar";

    assertThat(Peticion.de(continuando).salida().getPath()).isEqualTo(carpeta.toString());
  }

  private static void assertWrong(String motivo, String... argumentos) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Peticion.de(argumentos))
        .withMessageContaining(motivo);
  }
}
