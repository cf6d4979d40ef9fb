package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.gobiernoabierto.tablas.LectorDeTablas;
import org.gobiernoabierto.tablas.LecturaDeTablas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example exercises as spreadsheets, and back. */
class EjerciciosEnTablasTest {

  private static final Path EJERCICIOS = Path.of("../ejercicios");

  private final EscritorDeTablas escritor = new EscritorDeTablas();
  private final LectorDeTablas lector = new LectorDeTablas();

  @TestFactory
  List<DynamicTest> everyExerciseComesBackAsItWas() throws IOException {
    try (Stream<Path> archivos = Files.list(EJERCICIOS)) {
      List<Path> todos = archivos.filter(a -> a.toString().endsWith(".json")).sorted().toList();
      assertThat(todos).hasSize(12);
      return todos.stream()
          .map(archivo -> dynamicTest(archivo.getFileName().toString(), () -> comprobar(archivo)))
          .toList();
    }
  }

  private void comprobar(Path archivo) throws IOException {
    EjercicioLocal ejercicio = leido(Files.readAllBytes(archivo));

    LecturaDeTablas deLibro = lector.leer(escritor.xlsx(ejercicio));
    LecturaDeTablas deCsv = lector.leerCsv(escritor.csv(ejercicio));

    assertThat(deLibro.fallas()).isEmpty();
    assertThat(deLibro.avisos()).isEmpty();
    assertThat(deCsv.fallas()).isEmpty();
    assertThat(leido(deLibro.json())).isEqualTo(ejercicio);
    assertThat(deCsv.json()).isEqualTo(deLibro.json());
  }

  private static EjercicioLocal leido(byte[] json) {
    return new LectorDeEjercicios().leer(json).orElseThrow();
  }

  @Test
  void aCompleteExerciseNeedsNothingOfTheLastSheet() throws IOException {
    EjercicioLocal completo =
        leido(Files.readAllBytes(EJERCICIOS.resolve("inventado-completo.json")));

    assertThat(escritor.csv(completo).get("Otros datos"))
        .isEqualTo("\uFEFFLugar,Valor\r\n".getBytes(UTF_8));
  }
}
