package org.gobiernoabierto.reglas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Causa;
import org.gobiernoabierto.informe.Cobertura;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.ExplicacionDelResultado;
import org.gobiernoabierto.informe.ExplicacionDelResultado.Cambio;
import org.gobiernoabierto.informe.ExplicacionDelResultado.HechoVisto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Veredicto;
import org.gobiernoabierto.json.EscritorDeComparaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;
import org.gobiernoabierto.json.EscritorSarif;
import org.gobiernoabierto.modelo.Anios;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.Edicion;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Seleccion;
import org.gobiernoabierto.reglas.explicacion.Recorte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluadorTest {

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final EjercicioLocal COMPLETO = Guia.con(Map.of());
  private static final EjercicioLocal VACIO =
      EjercicioLocalBuilder.builder()
          .id("vacio")
          .entidad(COMPLETO.entidad())
          .edicion(new Edicion(2016))
          .build();
  private static final LocalDate TRAS_LA_EVALUACION = LocalDate.of(2018, 3, 21);

  @Test
  void theCompleteExerciseMeetsEverythingTheDayAfterItsEvaluation() {
    Informe informe = EVALUADOR.evaluar(COMPLETO, TRAS_LA_EVALUACION);
    assertThat(informe.veredicto()).isEqualTo(Veredicto.CONFORME);
    assertThat(informe.cobertura()).isEqualTo(new Cobertura(50, 50));
    assertThat(informe.requisitos()).hasSize(50).allMatch(d -> d.resultado() == Resultado.CUMPLE);
    assertThat(informe.hallazgos()).isEmpty();
    assertThat(informe.proximosPasos()).isEmpty();
  }

  @Test
  void everyRequirementOfTheCatalogueHasOneResultInItsOrder() {
    assertThat(EVALUADOR.evaluar(VACIO, TRAS_LA_EVALUACION).requisitos())
        .extracting(d -> d.requisito().id())
        .containsExactlyElementsOf(
            Guia.CATALOGO.fichas().stream().map(f -> f.requisito().id()).toList());
  }

  @Test
  void anExerciseWithoutAnythingMeetsNothingAndIsUnderWay() {
    Informe informe = EVALUADOR.evaluar(VACIO, TRAS_LA_EVALUACION);
    assertThat(informe.requisitos())
        .extracting(d -> d.resultado())
        .containsOnly(Resultado.PENDIENTE, Resultado.NO_APLICA);
    assertThat(informe.veredicto()).isEqualTo(Veredicto.EN_CURSO);
    assertThat(informe.pasos())
        .extracting(SituacionDePaso::estado)
        .containsOnly(EstadoDePaso.SIN_INICIAR);
  }

  @Test
  void ofAnExerciseOfWhichNothingIsKnownNothingIsSaid() {
    EjercicioLocal desconocido =
        EjercicioLocalBuilder.builder(VACIO)
            .desconocidos(
                Desconocido.en(
                    Stream.of(
                        "/seleccion",
                        "/postulantes",
                        "/declaracion",
                        "/socializacion",
                        "/secretariado",
                        "/mesas",
                        "/problemas",
                        "/plan",
                        "/seguimiento")))
            .build();
    Informe informe = EVALUADOR.evaluar(desconocido, TRAS_LA_EVALUACION);
    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_DETERMINABLE);
    assertThat(informe.cobertura()).isEqualTo(new Cobertura(0, 50));
    assertThat(informe.pasos())
        .hasSize(6)
        .extracting(SituacionDePaso::estado)
        .containsOnly(EstadoDePaso.DESCONOCIDO);
  }

  @Test
  void anUnmetObligationWithoutAnErrorKeepsAnExerciseFromConforming() {
    Informe informe =
        EVALUADOR.evaluar(
            Guia.con(Map.of("/secretariado/decisiones/0/asunto", "OTRO")), TRAS_LA_EVALUACION);
    assertThat(informe.incumplidas()).extracting(d -> d.requisito().id()).containsExactly("P3-09");
    assertThat(informe.hallazgos()).noneMatch(h -> h.severidad() == Severidad.ERROR);
    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_CONFORME);
  }

  @Test
  void aWrongShapeGivesErrorsAndNoResultIsMet() {
    EjercicioLocal malo =
        EjercicioLocalBuilder.builder(COMPLETO).postulantes(List.of("nadie")).build();
    Informe informe = EVALUADOR.evaluar(malo, TRAS_LA_EVALUACION);
    assertThat(informe.errores())
        .singleElement()
        .satisfies(
            falla -> {
              assertThat(falla.codigo()).isEqualTo("REFERENCIA_SIN_RESOLVER");
              assertThat(falla.ruta()).isEqualTo("/postulantes/0");
              assertThat(falla.mensaje().es()).contains("«nadie»");
              assertThat(falla.mensaje().en()).contains("“nadie”");
            });
    assertThat(informe.veredicto()).isEqualTo(Veredicto.NO_DETERMINABLE);
    assertThat(informe.cobertura()).isEqualTo(new Cobertura(0, 50));
    assertThat(informe.requisitos())
        .hasSize(50)
        .allMatch(d -> d.resultado() == Resultado.NO_DETERMINABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "2200-01-01", "+10000-06-20"})
  void aDateThatLiesTooFarAwayIsRefused(String lejos) {
    LocalDate dia = LocalDate.parse(lejos);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUADOR.evaluar(Guia.con(Map.of()), dia))
        .withMessage(dia + " no está entre los años 1900 y 2199");
    assertThat(
            EVALUADOR.fallasDeForma(
                EjercicioLocalBuilder.builder(Guia.con(Map.of()))
                    .seleccion(new Seleccion(dia, List.of(), Map.of()))
                    .build()))
        .singleElement()
        .satisfies(
            falla -> {
              assertThat(falla.codigo()).isEqualTo("FUERA_DE_RANGO");
              assertThat(falla.ruta()).isEqualTo("/seleccion/fecha");
            });
  }

  /** Whatever the dates and the parameters, a deadline is written with four digits for its year. */
  @Test
  void noDeadlineLiesBeyondTheYearsOfFourDigits() {
    Parametros largos =
        Parametros.porOmision()
            .con("ventanaMeses", "9999")
            .con("vigenciaMeses", "9999")
            .con("mesesMonitoreo", "9999")
            .con("graciaMonitoreo", "9999")
            .con("graciaEvaluacion", "9999");
    LocalDate ultimo = LocalDate.of(Anios.ULTIMO, 12, 31);
    EjercicioLocal tardio = Guia.con(Map.of("/declaracion/fecha", ultimo.toString()));

    assertThat(Evaluador.create(largos).evaluar(tardio, ultimo).requisitos())
        .extracting(Dictamen::vence)
        .filteredOn(Objects::nonNull)
        .isNotEmpty()
        .allMatch(dia -> dia.getYear() < 10_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.create(Parametros.porOmision().con("ventanaMeses", "10000")))
        .withMessageContaining("un entero de 1 a 9999");
  }

  @Test
  void manyThreadsGetTheSameReport() throws Exception {
    LocalDate fecha = LocalDate.of(2017, 9, 1);
    Informe esperado = EVALUADOR.evaluar(COMPLETO, fecha);
    ExecutorService hilos = Executors.newFixedThreadPool(8);
    try {
      List<Future<Informe>> informes =
          IntStream.range(0, 200)
              .mapToObj(i -> hilos.submit(() -> EVALUADOR.evaluar(COMPLETO, fecha)))
              .toList();
      for (Future<Informe> informe : informes) {
        assertThat(informe.get()).isEqualTo(esperado);
      }
    } finally {
      hilos.shutdown();
    }
  }

  @Test
  void theReportNamesTheRuleSetAndTheParametersUsed() {
    Parametros otros = Parametros.porOmision().con("minimoMesas", "4");
    Informe informe = Evaluador.create(otros).evaluar(COMPLETO, TRAS_LA_EVALUACION);
    assertThat(informe.parametros()).containsEntry("minimoMesas", "4").hasSize(13);
    assertThat(informe.conjuntosDeReglas())
        .singleElement()
        .satisfies(c -> assertThat(c.huella()).matches("[0-9a-f]{64}"));
    assertThat(informe.dictamen("P4-01").resultado()).isEqualTo(Resultado.INCUMPLE);
  }

  @Test
  void whatCanBeDoneNowComesBeforeWhatWaitsForIt() {
    EjercicioLocal sinEleccion =
        Guia.con(Map.of("/secretariado/eleccion", Map.of("convocantes", List.of())));
    List<ProximoPaso> pasos = EVALUADOR.evaluar(sinEleccion, TRAS_LA_EVALUACION).proximosPasos();
    assertThat(pasos).extracting(ProximoPaso::requisitos).startsWith(List.of("P3-03", "P3-04"));
    assertThat(pasos.get(0).bloqueadoPor()).isEmpty();
    assertThat(pasos)
        .filteredOn(p -> p.requisitos().contains("P3-06"))
        .singleElement()
        .satisfies(p -> assertThat(p.bloqueadoPor()).containsExactly("P3-04"));
  }

  @Test
  void whatFollowsFromAnotherFindingNamesIt() {
    Map<String, Object> sinMesasNiPlan = new LinkedHashMap<>();
    Stream.of("/mesas", "/problemas", "/plan", "/seguimiento")
        .forEach(lugar -> sinMesasNiPlan.put(lugar, null));
    Informe informe = EVALUADOR.evaluar(Guia.con(sinMesasNiPlan), LocalDate.of(2018, 9, 1));

    assertThat(informe.causas())
        .extracting(causa -> causa.principal().clave())
        .containsExactly("P4-01", "P5-01");
    Causa mesas = informe.causas().get(0);
    assertThat(mesas.requisitos()).containsExactly("P4-01", "P0-01", "P4-02", "P4-03");
    assertThat(informe.causas().get(1).requisitos())
        .hasSize(19)
        .contains("P0-01", "P0-02", "P4-04", "P4-16", "P5-05");
    assertThat(informe.hallazgos())
        .filteredOn(h -> h.clave().equals("P4-02"))
        .singleElement()
        .extracting(Hallazgo::sigueDe)
        .isEqualTo(mesas.principal().huella(informe.ejercicio()));
    assertThat(mesas.principal().sigueDe()).isNull();
  }

  @Test
  void everythingThatIsMissingOfAThingIsOneStepAndWhatCannotBeMendedIsNone() {
    EjercicioLocal ejercicio =
        Guia.con(
            Map.of(
                "/plan/compromisos/0/objetivo", "",
                "/plan/compromisos/0/responsables", List.of(),
                "/plan/lanzamiento/fecha", "2017-07-20"));
    Informe informe = EVALUADOR.evaluar(ejercicio, TRAS_LA_EVALUACION);

    assertThat(informe.proximosPasos())
        .filteredOn(paso -> paso.elemento().equals("c1"))
        .anySatisfy(
            paso -> {
              assertThat(paso.acciones())
                  .extracting(ProximoPaso.Accion::clave)
                  .contains("P4-05.sin-objetivo", "P4-05.sin-responsable");
              assertThat(paso.vencido()).isTrue();
              assertThat(paso.plazo().es()).startsWith("el lanzamiento del PAL");
            });
    assertThat(informe.dictamen("P0-02").resultado()).isEqualTo(Resultado.INCUMPLE);
    assertThat(informe.hallazgos())
        .filteredOn(h -> h.requisito().equals("P0-02"))
        .noneMatch(Hallazgo::remediable);
    assertThat(informe.proximosPasos()).noneMatch(paso -> paso.requisitos().contains("P0-02"));
  }

  @Test
  void anExplanationShowsTheFactsThatDecidedAndWhatWouldTurnIt() {
    ExplicacionDelResultado explicacion = EVALUADOR.explicar("P3-06", COMPLETO, TRAS_LA_EVALUACION);
    assertThat(explicacion.dictamen().resultado()).isEqualTo(Resultado.CUMPLE);
    assertThat(explicacion.reglas())
        .singleElement()
        .satisfies(
            r -> {
              HechoVisto visto = r.hechos().get(0);
              assertThat(visto.dicho())
                  .contains(
                      "(/secretariado/mecanismo)", "fecha 2016-09-05", "con reglas de interacción");
              assertThat(visto.texto())
                  .isEqualTo(
                      new Texto(
                          "el mecanismo de gobernanza (secretariado › mecanismo): fecha 2016-09-05,"
                              + " con reglas de integración, con reglas de interacción, que cuenta,"
                              + " paso 3",
                          "the governance mechanism (secretariado › mecanismo): date 2016-09-05,"
                              + " with rules on its membership, with rules on its working, that"
                              + " counts, step 3"));
            });
    assertThat(explicacion.cambios())
        .singleElement()
        .satisfies(c -> assertThat(c.ruta()).isEqualTo("/secretariado/mecanismo/fecha"));
  }

  @Test
  void whatIsSaidToTurnAResultTurnsItIntoThatInAReportToo() {
    EjercicioLocal conIncognitas =
        EjercicioLocalBuilder.builder(COMPLETO)
            .desconocidos(Desconocido.en(Stream.of("/mesas/0/fecha", "/seleccion/fecha")))
            .build();
    EjercicioLocal hastaEseDia =
        EjercicioLocalBuilder.builder(COMPLETO).datosHasta(TRAS_LA_EVALUACION.minusDays(1)).build();
    int cuantos = 0;
    for (EjercicioLocal ejercicio : List.of(COMPLETO, conIncognitas, hastaEseDia)) {
      for (String id : List.of("P0-02", "P1-01", "P2-02", "P3-06", "P4-09", "P5-06", "P6-03")) {
        for (Cambio cambio : EVALUADOR.explicar(id, ejercicio, TRAS_LA_EVALUACION).cambios()) {
          EjercicioLocal sin = Recorte.sin(ejercicio, cambio.ruta());
          cuantos++;
          assertThat(cambio.cambio().es())
              .as(id)
              .contains(
                  "«"
                      + EVALUADOR
                          .evaluar(sin, TRAS_LA_EVALUACION)
                          .dictamen(id)
                          .resultado()
                          .nombre()
                          .es()
                      + "»");
        }
      }
    }
    assertThat(cuantos).isGreaterThan(10);
  }

  @Test
  void aStepIsUnderWayOnceAnActOfItOrOfALaterStepIsOnRecord() {
    assertThat(estado(Guia.con(Map.of()), "2016-07-06", 2)).isEqualTo(EstadoDePaso.EN_CURSO);
    assertThat(estado(Guia.con(Map.of()), "2016-07-06", 3)).isEqualTo(EstadoDePaso.SIN_INICIAR);
  }

  @Test
  void aStepWhoseActsAreDeclaredUnknownOrHaveNoDateIsUnknown() {
    EjercicioLocal declarado =
        EjercicioLocalBuilder.builder(VACIO)
            .desconocidos(Desconocido.en(Stream.of("/mesas")))
            .build();
    assertThat(estado(declarado, "2016-07-06", 4)).isEqualTo(EstadoDePaso.DESCONOCIDO);
    assertThat(estado(declarado, "2016-07-06", 5)).isEqualTo(EstadoDePaso.SIN_INICIAR);
    Map<String, Object> sinDia = new LinkedHashMap<>();
    sinDia.put("/mesas/0/fecha", null);
    assertThat(estado(Guia.con(sinDia), "2016-07-06", 4)).isEqualTo(EstadoDePaso.DESCONOCIDO);
    assertThat(estado(Guia.con(sinDia), "2016-07-06", 5)).isEqualTo(EstadoDePaso.SIN_INICIAR);
    assertThat(estado(Guia.con(sinDia), "2017-03-20", 4))
        .as("the launch, which builds on tables, is known")
        .isNotEqualTo(EstadoDePaso.DESCONOCIDO);
  }

  private static EstadoDePaso estado(EjercicioLocal ejercicio, String fecha, int paso) {
    return EVALUADOR.evaluar(ejercicio, LocalDate.parse(fecha)).pasos().stream()
        .filter(s -> s.paso().numero() == paso)
        .findFirst()
        .orElseThrow()
        .estado();
  }

  @Test
  void anUnknownRequirementOrParameterIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> EVALUADOR.explicar("P9-99"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.create(Parametros.porOmision().con("ventanas", "12")))
        .withMessageContaining("ventanaMeses");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluador.create(Parametros.porOmision().con("ventana", "SIEMPRE")))
        .withMessageContaining("ANIO_DEL_PAL");
    assertThatNullPointerException().isThrownBy(() -> EVALUADOR.evaluar(COMPLETO, null));
  }

  @Test
  void theReportOfAnExerciseWithoutShapeCanBeWritten() {
    EjercicioLocal nada = EjercicioLocalBuilder.builder().build();

    Informe informe = EVALUADOR.evaluar(nada, TRAS_LA_EVALUACION);

    assertThat(informe.errores()).extracting(Falla::ruta).contains("/id", "/entidad", "/edicion");
    assertThat(new String(new EscritorDeInformes().escribir(informe), UTF_8))
        .contains("\"errores\"")
        .doesNotContain("\"edicion\"", "\"ejercicio\"", "\"entidad\"", "null");
    assertThat(new EscritorDeResumenes().escribirLinea(null, informe)).isNotEmpty();
    assertThat(new EscritorDeComparaciones().escribir(informe, informe)).isNotEmpty();
    assertThat(new EscritorSarif(Idioma.ES).escribir(informe, "nada.json")).isNotEmpty();
    assertThat(new EscritorDeInformes().escribir(EVALUADOR.calendario(nada, TRAS_LA_EVALUACION)))
        .isNotEmpty();
  }

  @Test
  void anEditionOfNoYearIsAFaultOfShape() {
    EjercicioLocal deNingunAnio =
        EjercicioLocalBuilder.builder(VACIO).edicion(new Edicion(Integer.MAX_VALUE)).build();

    assertThat(EVALUADOR.evaluar(deNingunAnio, TRAS_LA_EVALUACION).errores())
        .extracting(Falla::ruta)
        .containsExactly("/edicion/anio");
  }
}
