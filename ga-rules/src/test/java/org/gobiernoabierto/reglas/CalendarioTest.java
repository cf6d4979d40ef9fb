package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.informe.Tramo;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarioTest {

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final EjercicioLocal COMPLETO = Guia.con(Map.of());

  @Test
  void everyActivityAndProductHasItsDeadlineAndItsState() {
    Calendario calendario = EVALUADOR.calendario(COMPLETO, LocalDate.of(2017, 8, 1));
    assertThat(calendario.plazos()).filteredOn(p -> p.id().startsWith("P5-06-")).hasSize(11);
    assertThat(plazo(calendario, "P5-06-c1-a1").estado()).isEqualTo(EstadoDePlazo.CUMPLIDO);
    assertThat(plazo(calendario, "P5-06-c1-a2").estado()).isEqualTo(EstadoDePlazo.POR_VENCER);
    assertThat(plazo(calendario, "P5-06-c1-a2").vence()).isEqualTo("2017-12-15");
  }

  @Test
  void theNextUpdateOfTheDashboardIsDueAQuarterAfterTheLast() {
    Calendario calendario = EVALUADOR.calendario(COMPLETO, LocalDate.of(2017, 8, 2));
    assertThat(plazo(calendario, "P6-04-2017-08-01").vence()).isEqualTo("2017-11-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-01, P6-04-2017-03-01, POR_VENCER",
    "2017-08-20, P6-04-2017-08-01, POR_VENCER",
    "2018-02-14, P6-04-2018-01-10, POR_VENCER",
    "2018-02-15, P6-04, CUMPLIDO",
    "2018-03-21, P6-04, CUMPLIDO"
  })
  void theDashboardsDeadlineIsItsNextUpdateWhileThereIsOne(
      LocalDate fecha, String id, EstadoDePlazo estado) {
    assertThat(EVALUADOR.calendario(COMPLETO, fecha).plazos())
        .filteredOn(plazo -> plazo.requisito().equals("P6-04"))
        .extracting(Plazo::id, Plazo::estado)
        .containsExactly(tuple(id, estado));
  }

  @Test
  void saysThePeriodAndThePlansYearWhileTheyAreKnown() {
    Calendario calendario = EVALUADOR.calendario(COMPLETO, LocalDate.of(2017, 8, 1));
    assertThat(calendario.periodo())
        .isEqualTo(new Tramo(LocalDate.of(2016, 6, 20), LocalDate.of(2017, 6, 20)));
    assertThat(calendario.anioDelPlan())
        .isEqualTo(new Tramo(LocalDate.of(2017, 2, 15), LocalDate.of(2018, 2, 15)));
    Calendario sinLanzamiento =
        EVALUADOR.calendario(sin("/plan/lanzamiento"), LocalDate.of(2017, 8, 1));
    assertThat(sinLanzamiento.anioDelPlan()).isNull();
    assertThat(EVALUADOR.calendario(sin("/declaracion/fecha"), LocalDate.of(2017, 8, 1)).periodo())
        .isNull();
  }

  @Test
  void whatHangsOnAnActThatHasNotHappenedSaysOnWhich() {
    EjercicioLocal vacio =
        EjercicioLocalBuilder.builder()
            .id("vacio")
            .entidad(COMPLETO.entidad())
            .edicion(new Edicion(2016))
            .build();
    Calendario calendario = EVALUADOR.calendario(vacio, LocalDate.of(2017, 8, 1));
    assertThat(calendario.plazos())
        .isNotEmpty()
        .allSatisfy(
            p -> {
              assertThat(p.estado()).isEqualTo(EstadoDePlazo.SIN_FECHA);
              assertThat(p.vence()).isNull();
            });
    assertThat(plazo(calendario, "P2-01").pendeDe().es())
        .isEqualTo("la firma de la Declaración conjunta");
    assertThat(plazo(calendario, "P6-07").pendeDe().es()).isEqualTo("el lanzamiento del PAL");
  }

  @Test
  void whatHangsOnAnActThatIsDeclaredUnknownIsNotKnown() {
    Calendario sinLanzamiento =
        EVALUADOR.calendario(sin("/plan/lanzamiento"), LocalDate.of(2017, 8, 1));
    assertThat(plazo(sinLanzamiento, "P6-07").estado()).isEqualTo(EstadoDePlazo.SE_DESCONOCE);
    assertThat(plazo(sinLanzamiento, "P6-07").pendeDe().es()).isEqualTo("el lanzamiento del PAL");
    assertThat(plazo(sinLanzamiento, "P5-06").estado()).isEqualTo(EstadoDePlazo.SE_DESCONOCE);
    assertThat(plazo(sinLanzamiento, "P5-03").estado()).isEqualTo(EstadoDePlazo.SIN_CONSTANCIA);
    Calendario sinDeclaracion =
        EVALUADOR.calendario(sin("/declaracion/fecha"), LocalDate.of(2017, 8, 1));
    assertThat(plazo(sinDeclaracion, "P6-07"))
        .satisfies(
            p -> {
              assertThat(p.estado()).isEqualTo(EstadoDePlazo.SE_DESCONOCE);
              assertThat(p.pendeDe().es()).isEqualTo("la firma de la Declaración conjunta");
            });
  }

  @Test
  void aDayOfSelectionThatIsDeclaredUnknownMayBePastWhereThePeriodIsCountedFromIt() {
    Evaluador desdeSeleccion =
        Evaluador.create(Parametros.porOmision().con("ventana", "DESDE_SELECCION"));
    LocalDate fecha = LocalDate.of(2016, 8, 1);
    assertThat(plazo(desdeSeleccion.calendario(sin("/seleccion/fecha"), fecha), "P0-02").estado())
        .isEqualTo(EstadoDePlazo.SE_DESCONOCE);
    Map<String, Object> callada = new LinkedHashMap<>();
    callada.put("/seleccion/fecha", null);
    assertThat(plazo(desdeSeleccion.calendario(Guia.con(callada), fecha), "P0-02").estado())
        .isEqualTo(EstadoDePlazo.SIN_FECHA);
  }

  @Test
  void aLaunchOfAPlanOfWhichOtherThingsAreUnknownHasItsDay() {
    EjercicioLocal conDia = Guia.con(Map.of("/desconocidos", List.of("/plan")));
    assertThat(plazo(EVALUADOR.calendario(conDia, LocalDate.of(2017, 1, 1)), "P6-07").estado())
        .isEqualTo(EstadoDePlazo.SIN_FECHA);
  }

  @ParameterizedTest
  @CsvSource({
    "/plan, true",
    "/plan/compromisos, true",
    "/plan/compromisos/1, true",
    "/plan/compromisos/1/actividades, true",
    "/plan/compromisos/1/productos, true",
    "/plan/compromisos/1/indicadores, false",
    "/mesas, false"
  })
  void thereMayBeMoreWhereTasksAreDeclaredUnknown(String desconocido, boolean puedeHaberMas) {
    EjercicioLocal ejercicio = Guia.con(Map.of("/desconocidos", List.of(desconocido)));
    assertThat(EVALUADOR.calendario(ejercicio, LocalDate.of(2017, 8, 1)).puedeHaberMas())
        .isEqualTo(puedeHaberMas);
  }

  @Test
  void theNextUpdateIsNotKnownToBeOverdueWhereUpdatesAreDeclaredUnknown() {
    String actualizaciones = "/seguimiento/tablero/actualizaciones";
    Map<String, Object> cambios = new LinkedHashMap<>();
    cambios.put(actualizaciones, List.of(Map.of("fecha", "2017-05-15")));
    LocalDate trasElTrimestre = LocalDate.of(2017, 9, 1);
    assertThat(estadoDeLaProxima(cambios, trasElTrimestre)).isEqualTo(EstadoDePlazo.VENCIDO);
    cambios.put("/desconocidos", List.of(actualizaciones));
    Calendario calendario = EVALUADOR.calendario(Guia.con(cambios), trasElTrimestre);
    assertThat(calendario.plazos())
        .extracting(Plazo::id)
        .as("there may have been one since, from which the next counts")
        .doesNotContain("P6-04-2017-05-15");
    assertThat(calendario.puedeHaberMas()).isTrue();
  }

  private static EstadoDePlazo estadoDeLaProxima(Map<String, Object> cambios, LocalDate fecha) {
    return plazo(EVALUADOR.calendario(Guia.con(cambios), fecha), "P6-04-2017-05-15").estado();
  }

  /** The complete exercise without what is at a place, which is declared unknown. */
  private static EjercicioLocal sin(String ruta) {
    Map<String, Object> cambios = new LinkedHashMap<>();
    cambios.put(ruta, null);
    cambios.put("/desconocidos", List.of(ruta));
    return Guia.con(cambios);
  }

  @ParameterizedTest
  @CsvSource({
    // launch, end of the year, monitoring, evaluation: month ends are clamped
    "2016-08-31, 2017-08-31, 2017-03-30, 2017-11-29",
    "2016-02-29, 2017-02-28, 2016-09-28, 2017-05-29",
    "2015-02-28, 2016-02-28, 2015-09-27, 2016-05-28"
  })
  void deadlinesAtMonthEndsAndInLeapYearsAreClamped(
      LocalDate lanzamiento, LocalDate finDelAnio, LocalDate monitoreo, LocalDate evaluacion) {
    Map<String, Object> cambios = new LinkedHashMap<>();
    cambios.put("/declaracion/fecha", "2015-01-10");
    cambios.put("/plan/lanzamiento/fecha", lanzamiento.toString());
    Calendario calendario = EVALUADOR.calendario(Guia.con(cambios), LocalDate.of(2018, 6, 1));
    assertThat(plazo(calendario, "P0-01").vence()).isEqualTo(finDelAnio);
    assertThat(plazo(calendario, "P6-05").vence()).isEqualTo(monitoreo);
    assertThat(plazo(calendario, "P6-07").vence()).isEqualTo(evaluacion);
  }

  @Test
  void anEvaluationWithoutALimitIsNoDeadline() {
    Parametros sinLimite = Parametros.porOmision().con("graciaEvaluacion", "ninguna");
    assertThat(Evaluador.create(sinLimite).calendario(COMPLETO, LocalDate.of(2017, 8, 1)).plazos())
        .extracting(Plazo::id)
        .doesNotContain("P6-07", "P6-08")
        .contains("P6-05");
  }

  @Test
  void idsAreTheSameFromOneDateToAnotherAndUnique() {
    List<String> antes = ids(LocalDate.of(2017, 2, 1));
    assertThat(antes).doesNotHaveDuplicates().contains("P5-03", "P6-05");
    assertThat(ids(LocalDate.of(2018, 3, 21))).doesNotHaveDuplicates().contains("P5-03", "P6-05");
  }

  private static List<String> ids(LocalDate fecha) {
    return EVALUADOR.calendario(COMPLETO, fecha).plazos().stream().map(Plazo::id).toList();
  }

  private static Plazo plazo(Calendario calendario, String id) {
    return calendario.plazos().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }
}
