package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The eleven real exercises give the results that were argued by hand from the facts. */
class EjerciciosRealesTest {

  private static final Path EJERCICIOS = Path.of("../ejercicios");
  private static final Evaluador EVALUADOR = Evaluador.create();

  @TestFactory
  Stream<DynamicTest> everyExerciseGivesWhatItsFactsSay() throws IOException {
    return esperados().stream()
        .map(archivo -> dynamicTest(archivo.getFileName().toString(), () -> comprobar(archivo)));
  }

  @Test
  void everyRealExerciseHasExpectedResults() throws IOException {
    try (Stream<Path> archivos = Files.list(EJERCICIOS)) {
      assertThat(
              archivos
                  .map(archivo -> archivo.getFileName().toString())
                  .filter(nombre -> nombre.endsWith(".json") && !nombre.startsWith("inventado")))
          .hasSize(11)
          .containsExactlyInAnyOrderElementsOf(
              esperados().stream()
                  .map(archivo -> archivo.getFileName().toString().replace(".yaml", ".json"))
                  .toList());
    }
  }

  private static List<Path> esperados() throws IOException {
    try (Stream<Path> archivos = Files.list(EJERCICIOS.resolve("esperado"))) {
      return archivos.sorted().toList();
    }
  }

  private static void comprobar(Path archivo) throws IOException {
    Map<?, ?> esperado =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(archivo));
    byte[] json = Files.readAllBytes(EJERCICIOS.resolve(esperado.get("ejercicio") + ".json"));
    Informe informe =
        EVALUADOR.evaluar(
            new LectorDeEjercicios().leer(json).orElseThrow(),
            LocalDate.parse(String.valueOf(esperado.get("fecha"))));
    Map<String, String> resultados = new TreeMap<>();
    informe.requisitos().forEach(d -> resultados.put(d.requisito().id(), d.resultado().name()));
    assertThat(resultados).isEqualTo(todos(esperado, resultados.keySet()));
    assertThat(String.valueOf(esperado.get("argumento"))).isNotBlank();
  }

  /** What is stated of each requirement, and of those of which nothing is, {@code demas}. */
  private static Map<String, String> todos(Map<?, ?> esperado, Set<String> requisitos) {
    Map<String, String> todos = new TreeMap<>();
    requisitos.forEach(id -> todos.put(id, String.valueOf(esperado.get("demas"))));
    ((Map<?, ?>) esperado.get("resultados"))
        .forEach((id, resultado) -> todos.put(String.valueOf(id), String.valueOf(resultado)));
    return todos;
  }
}
