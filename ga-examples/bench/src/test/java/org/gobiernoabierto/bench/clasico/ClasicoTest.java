package org.gobiernoabierto.bench.clasico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.CompromisoBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.PlanDeAccionLocal;
import org.gobiernoabierto.modelo.PlanDeAccionLocalBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.muestras.Fallas;
import org.gobiernoabierto.reglas.muestras.Muestras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClasicoTest {

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final Clasico CLASICO = new Clasico();

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void findsNothingMissingInTheConformingExercise(int compromisos) {
    EjercicioLocal conforme = Muestras.conforme(compromisos);

    assertThat(CLASICO.faltan(conforme, Muestras.FECHA)).isEmpty();
    assertAgrees(conforme, Muestras.FECHA);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void findsWhatIsMissingInTheFaultyExercise(int compromisos) {
    EjercicioLocal conFallas = Fallas.en(Muestras.conforme(compromisos));

    assertThat(CLASICO.faltan(conFallas, Muestras.FECHA)).hasSizeGreaterThan(10);
    assertAgrees(conFallas, Muestras.FECHA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-06-01",
        "2016-07-21",
        "2016-09-15",
        "2016-12-01",
        "2017-02-14",
        "2017-02-15",
        "2017-03-18",
        "2017-08-15",
        "2017-09-15",
        "2018-02-15",
        "2018-02-16",
        "2018-05-17",
        "2019-01-01"
      })
  void agreesOnAnyDate(LocalDate fecha) throws IOException {
    EjercicioLocal completo = completo();

    assertAgrees(completo, fecha);
    assertAgrees(Fallas.en(completo), fecha);
  }

  @Test
  void agreesOnWhatIsNotThere() throws IOException {
    EjercicioLocal c = completo();
    List<EjercicioLocal> incompletos =
        List.of(
            con(c).declaracion(null).build(),
            con(c).socializacion(null).build(),
            con(c).plan(sinContenido(c.plan())).seguimiento(null).build(),
            con(c).plan(null).seguimiento(null).build(),
            con(c)
                .seleccion(null)
                .postulantes(List.of())
                .declaracion(null)
                .socializacion(null)
                .secretariado(null)
                .mesas(List.of())
                .problemas(List.of())
                .plan(null)
                .seguimiento(null)
                .build());

    assertThat(incompletos).allSatisfy(e -> assertAgrees(e, Muestras.FECHA));
  }

  @ParameterizedTest
  @CsvSource({
    "ventana, CICLO_COMPLETO",
    "ventana, DESDE_SELECCION",
    "ventana, ANIO_DEL_PAL",
    "alcanceVinculos, COMPROMISO"
  })
  void agreesUnderAnotherReading(String nombre, String valor) {
    Parametros parametros = Parametros.porOmision().con(nombre, valor);
    Evaluador evaluador = Evaluador.create(parametros);
    EjercicioLocal conforme = Muestras.conforme(3);

    assertAgrees(evaluador, parametros, conforme, Muestras.FECHA);
    assertAgrees(evaluador, parametros, Fallas.en(conforme), Muestras.FECHA);
  }

  @Test
  void servesManyThreads() {
    EjercicioLocal conFallas = Fallas.en(Muestras.conforme(3));
    Set<String> faltan = CLASICO.faltan(conFallas, Muestras.FECHA);

    assertThat(
            Collections.nCopies(50, conFallas).parallelStream()
                .map(e -> CLASICO.faltan(e, Muestras.FECHA)))
        .allMatch(faltan::equals);
  }

  private static void assertAgrees(EjercicioLocal ejercicio, LocalDate fecha) {
    assertAgrees(EVALUADOR, Parametros.porOmision(), ejercicio, fecha);
  }

  /** The same are missing, but for those that cannot be told because nobody has appraised them. */
  private static void assertAgrees(
      Evaluador evaluador, Parametros parametros, EjercicioLocal ejercicio, LocalDate fecha) {
    Informe informe = evaluador.evaluar(ejercicio, fecha);
    Set<String> faltan = new TreeSet<>(CLASICO.faltan(ejercicio, fecha, parametros));
    faltan.removeAll(con(informe, Resultado.NO_DETERMINABLE));

    assertThat(informe.errores()).isEmpty();
    Set<String> esperados = con(informe, Resultado.INCUMPLE, Resultado.PENDIENTE);
    esperados.removeAll(soloSinValorar(informe));
    assertThat(faltan).isEqualTo(esperados);
  }

  /** Nothing is missing of them but that somebody appraises them. */
  private static Set<String> soloSinValorar(Informe informe) {
    Map<String, Set<String>> claves =
        informe.hallazgos().stream()
            .collect(
                Collectors.groupingBy(
                    Hallazgo::requisito, Collectors.mapping(Hallazgo::clave, Collectors.toSet())));
    Set<String> pendientes = con(informe, Resultado.PENDIENTE);
    return pendientes.stream()
        .filter(id -> Set.of(id + ".sin-valorar").equals(claves.get(id)))
        .collect(Collectors.toSet());
  }

  private static Set<String> con(Informe informe, Resultado... resultados) {
    return informe.requisitos().stream()
        .filter(d -> List.of(resultados).contains(d.resultado()))
        .map(d -> d.requisito().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static EjercicioLocalBuilder con(EjercicioLocal ejercicio) {
    return EjercicioLocalBuilder.builder(ejercicio);
  }

  private static PlanDeAccionLocal sinContenido(PlanDeAccionLocal plan) {
    List<Compromiso> vacios =
        plan.compromisos().stream()
            .map(
                c ->
                    CompromisoBuilder.builder(c)
                        .actividades(List.of())
                        .productos(List.of())
                        .indicadores(List.of())
                        .build())
            .toList();
    return PlanDeAccionLocalBuilder.builder(plan).compromisos(vacios).build();
  }

  private static EjercicioLocal completo() throws IOException {
    byte[] json = Files.readAllBytes(Path.of("../ejercicios/inventado-completo.json"));
    return new LectorDeEjercicios().leer(json).orElseThrow();
  }
}
