package org.gobiernoabierto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole exercises of the guides for integrators are read without faults. */
class GuiaDeIntegracionTest {

  private static final Pattern BLOQUE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
  private static final Juez JUEZ = Juez.de(Esquema.EJERCICIO);

  @ParameterizedTest
  @ValueSource(strings = {"integradores.md", "integrators.md"})
  void theExercisesAreReadWithoutFaults(String guia) throws IOException {
    List<String> ejercicios =
        BLOQUE
            .matcher(Files.readString(Path.of("../docs", guia)))
            .results()
            .map((MatchResult bloque) -> bloque.group(1))
            .filter(json -> json.contains("\"entidad\": \"MX-"))
            .toList();

    assertThat(ejercicios).hasSize(3);
    for (String json : ejercicios) {
      assertThat(RevisionDeForma.lector().leer(json).fallas()).as(json).isEmpty();
      assertThat(JUEZ.faltas(json)).as(json).isEmpty();
    }
  }
}
