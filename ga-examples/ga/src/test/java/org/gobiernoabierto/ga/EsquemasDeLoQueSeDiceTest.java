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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.json.EscritorDeCatalogos;
import org.gobiernoabierto.json.EscritorDeComparaciones;
import org.gobiernoabierto.json.EscritorDeExplicaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;
import org.gobiernoabierto.json.Esquema;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Origen;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library tells of real exercises is as its schemas say, and nothing else is. */
class EsquemasDeLoQueSeDiceTest {

  private static final LocalDate ANTES = LocalDate.of(2017, 3, 1);
  private static final LocalDate DESPUES = LocalDate.of(2018, 3, 20);
  private static final Evaluador EVALUADOR = Evaluador.create();

  private static final Map<Esquema, Schema> ESQUEMAS = new EnumMap<>(Esquema.class);

  private static Schema leido(Esquema esquema) {
    return SchemaRegistry.withDialect(Dialects.getDraft202012())
        .getSchema(new String(esquema.json(), UTF_8));
  }

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
        "fecha",
        new EscritorDeInformes().escribir(EVALUADOR.calendario(ejercicio, ANTES)));
    comprobar(
        Esquema.AVANCE,
        "ejercicio",
        new EscritorDeAvances().escribir(Avances.al(ejercicio, DESPUES)));
    comprobar(
        Esquema.COMPARACION,
        "fecha",
        new EscritorDeComparaciones()
            .escribir(EVALUADOR.evaluar(ejercicio, ANTES), EVALUADOR.evaluar(ejercicio, DESPUES)));
    Informe informe = EVALUADOR.evaluar(ejercicio, DESPUES);
    comprobar(
        Esquema.RESUMEN,
        "fecha",
        new EscritorDeResumenes().escribirLinea(new Origen("a", 1), informe));
    comprobar(Esquema.FALTA, "fecha", new EscritorDeInformes().escribirPorAveriguar(informe));
    comprobar(
        Esquema.INFORME,
        "fecha",
        new EscritorDeInformes().conTextos(TextosEscritos.NINGUNO).escribir(informe));
  }

  static List<String> requisitos() {
    return EVALUADOR.catalogo().conjuntos().stream()
        .flatMap(conjunto -> conjunto.requisitos().stream())
        .map(explicacion -> explicacion.requisito().id())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("requisitos")
  void everyExplanationPassesItsSchema(String requisito) throws IOException {
    Explicacion explicacion = EVALUADOR.explicar(requisito);

    comprobar(
        Esquema.EXPLICACION, "archivo", new EscritorDeExplicaciones().escribir(explicacion, null));
    explicado(explicacion, "inventado-completo.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0-02", "P1-01", "P3-02", "P4-09", "P6-04"})
  void soDoThoseOfAnExerciseOfWhichNotAllIsKnown(String requisito) throws IOException {
    explicado(EVALUADOR.explicar(requisito), "nuevo-leon-2016.json");
  }

  private static void explicado(Explicacion explicacion, String archivo) throws IOException {
    EjercicioLocal ejercicio =
        new LectorDeEjercicios()
            .leer(Files.readAllBytes(Path.of("../ejercicios").resolve(archivo)))
            .orElseThrow();
    comprobar(
        Esquema.EXPLICACION,
        new EscritorDeExplicaciones()
            .escribir(
                explicacion, EVALUADOR.explicar(explicacion.requisito().id(), ejercicio, DESPUES)));
  }

  @Test
  void theCatalogueAndAProblemPassTheirs() {
    comprobar(Esquema.CATALOGO, "huella", new EscritorDeCatalogos().escribir(EVALUADOR.catalogo()));
    for (String texto : List.of("", "{", "{\"id\": 1}")) {
      List<Falla> fallas = new LectorDeEjercicios().leer(texto.getBytes(UTF_8)).fallas();
      comprobar(
          Esquema.PROBLEMA,
          "detail",
          new EscritorDeInformes().escribir(Problema.de(fallas, Idioma.ES)));
    }
  }

  private static void comprobar(Esquema esquema, byte[] escrito) {
    comprobar(esquema, "ejercicio", escrito);
  }

  /**
   * @param obligatorio a member that may not be missing, whose value is a text
   */
  private static void comprobar(Esquema esquema, String obligatorio, byte[] escrito) {
    String json = new String(escrito, UTF_8);
    Schema suyo = ESQUEMAS.computeIfAbsent(esquema, EsquemasDeLoQueSeDiceTest::leido);
    assertThat(suyo.validate(json, InputFormat.JSON)).as(esquema.name()).isEmpty();
    assertThat(suyo.validate(json.replaceFirst("\\{", "{\"zzz\": 1,"), InputFormat.JSON))
        .as("%s with something else", esquema)
        .isNotEmpty();
    String miembro = "\"" + obligatorio + "\": ?\"(?:[^\"\\\\]|\\\\.)*\"";
    String sinEl = json.replaceFirst(miembro + ",|,\\s*" + miembro, "");
    assertThat(sinEl).isNotEqualTo(json);
    assertThat(suyo.validate(sinEl, InputFormat.JSON))
        .as("%s without %s", esquema, obligatorio)
        .isNotEmpty();
  }
}
