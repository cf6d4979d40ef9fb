package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.json.EscritorDeComparaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.Esquema;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library tells of real exercises is as its schemas say, and nothing else is. */
class EsquemasDeLoQueSeDiceTest {

  private static final LocalDate ANTES = LocalDate.of(2017, 3, 1);
  private static final LocalDate DESPUES = LocalDate.of(2018, 3, 20);
  private static final Evaluador EVALUADOR = Evaluador.create();

  static Stream<Path> ejercicios() throws IOException {
    try (Stream<Path> archivos = Files.list(Path.of("../ejercicios"))) {
      return archivos.filter(a -> a.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ejercicios")
  void everythingPassesItsSchema(Path archivo) throws IOException {
    EjercicioLocal ejercicio =
        new LectorDeEjercicios().leer(Files.readAllBytes(archivo)).orElseThrow();

    comprobar(
        Esquema.CALENDARIO,
        new EscritorDeInformes().escribir(EVALUADOR.calendario(ejercicio, ANTES)));
    comprobar(Esquema.AVANCE, new EscritorDeAvances().escribir(Avances.al(ejercicio, DESPUES)));
    comprobar(
        Esquema.COMPARACION,
        new EscritorDeComparaciones()
            .escribir(EVALUADOR.evaluar(ejercicio, ANTES), EVALUADOR.evaluar(ejercicio, DESPUES)));
    comprobar(
        Esquema.INFORME,
        new EscritorDeInformes()
            .conTextos(TextosEscritos.NINGUNO)
            .escribir(EVALUADOR.evaluar(ejercicio, DESPUES)));
  }

  private static void comprobar(Esquema esquema, byte[] escrito) {
    String json = new String(escrito, UTF_8);
    Schema suyo =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(new String(esquema.json(), UTF_8));
    assertThat(suyo.validate(json, InputFormat.JSON)).as(esquema.name()).isEmpty();
    assertThat(suyo.validate(json.replaceFirst("\\{", "{\"zzz\": 1,"), InputFormat.JSON))
        .as("%s with something else", esquema)
        .isNotEmpty();
    assertThat(
            suyo.validate(json.replaceFirst("\"ejercicio\": \"[^\"]*\",?", ""), InputFormat.JSON))
        .as("%s without the exercise", esquema)
        .isNotEmpty();
  }
}
