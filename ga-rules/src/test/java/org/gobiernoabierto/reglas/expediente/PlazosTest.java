package org.gobiernoabierto.reglas.expediente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.hechos.AnioDelPlan;
import org.gobiernoabierto.reglas.hechos.PeriodoDelEjercicio;
import org.gobiernoabierto.reglas.hechos.Plazo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The 12-month period, the plan's year and the deadlines (docs/adr/0002-dates-and-deadlines.md).
 */
class PlazosTest {

  private static final Set<String> PENDEN_DEL_PERIODO =
      Set.of(
          "DECLARACION",
          "ACTO_POSTERIOR_A_LA_DECLARACION",
          "ELECCION",
          "INSTALACION",
          "PRIMERA_MESA",
          "LANZAMIENTO",
          "CIERRE_DE_LA_VENTANA",
          "FIN_DEL_CICLO");

  private static final Set<String> VENCIMIENTOS =
      Guia.CATALOGO.cronologia().vencimientos().keySet();

  private static final String LEJOS = "2030-01-01";
  private static final String FIRMA = "'declaracion': {'fecha': '2017-03-10'}";

  private static String firma(String dia) {
    return "'declaracion': {'fecha': '" + dia + "'}";
  }

  private static String lanzamiento(String dia) {
    return "'plan': {'lanzamiento': {'fecha': '" + dia + "'}}";
  }

  /** A year from 31 August ends on one; six months from it end on no such day. */
  @Test
  void itIsToldOfWhichDeadlinesMonthsAreRounded() {
    Plazos plazos = Muestra.de(firma("2017-03-10"), lanzamiento("2017-08-31")).al(LEJOS).plazos();
    assertThat(plazos.redondea()).isTrue();
    assertThat(VENCIMIENTOS.stream().filter(plazos::redondea))
        .containsExactlyInAnyOrder("MONITOREO");
  }

  /** A year from 29 February is rounded, and with it all that may fall due when the period ends. */
  @Test
  void whatClosesWithThePeriodIsRoundedWithIt() {
    Plazos plazos = Muestra.de(firma("2016-02-29")).al(LEJOS).plazos();
    assertThat(VENCIMIENTOS.stream().filter(plazos::redondea))
        .contains("LANZAMIENTO", "CIERRE_DE_LA_VENTANA")
        .doesNotContain("MONITOREO");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-10, 12, 2018-03-10",
    "2016-02-29, 12, 2017-02-28",
    "2015-02-28, 12, 2016-02-28",
    "2017-08-31, 6, 2018-02-28",
    "2015-08-31, 6, 2016-02-29",
    "2017-01-31, 1, 2017-02-28",
    "2017-12-31, 12, 2018-12-31"
  })
  void monthsAreThoseOfTheCalendarClampedToTheirEnd(String dia, String meses, LocalDate cierre) {
    PeriodoDelEjercicio periodo =
        Muestra.de(firma(dia)).con("ventanaMeses", meses).unico(PeriodoDelEjercicio.class, LEJOS);
    assertThat(periodo).isEqualTo(new PeriodoDelEjercicio(LocalDate.parse(dia), cierre));
    assertThat(periodo.ruta()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-15, 2018-03-15, 2017-09-15",
    "2016-02-29, 2017-02-28, 2016-08-29",
    "2017-08-31, 2018-08-31, 2018-02-28"
  })
  void theYearOfThePlanRunsFromItsLaunch(String dia, LocalDate fin, LocalDate monitoreo) {
    AnioDelPlan anio =
        Muestra.de(firma("2015-01-01"), lanzamiento(dia)).unico(AnioDelPlan.class, LEJOS);
    assertThat(anio).isEqualTo(new AnioDelPlan(LocalDate.parse(dia), fin, monitoreo));
    assertThat(anio.ruta()).isEqualTo("/plan/lanzamiento");
  }

  @Test
  void aPlanThatIsNotLaunchedHasNoYear() {
    assertThat(Muestra.de(FIRMA).hechos(AnioDelPlan.class, LEJOS)).isEmpty();
    assertThat(Muestra.de(FIRMA, lanzamiento("2017-03-09")).hechos(AnioDelPlan.class, LEJOS))
        .as("launched before the Declaration")
        .isEmpty();
    assertThat(Muestra.de(FIRMA, lanzamiento("2017-06-02")).hechos(AnioDelPlan.class, "2017-06-01"))
        .as("launched after the report")
        .isEmpty();
    assertThat(Muestra.de(FIRMA, "'plan': {'introduccion': 'x'}").hechos(AnioDelPlan.class, LEJOS))
        .isEmpty();
  }

  private static Muestra conTodo() {
    return Muestra.de("'seleccion': {'fecha': '2017-02-01'}", FIRMA, lanzamiento("2017-10-05"));
  }

  @ParameterizedTest
  @CsvSource({
    "HASTA_LANZAMIENTO, 2017-03-10",
    "CICLO_COMPLETO, 2017-03-10",
    "DESDE_SELECCION, 2017-02-01",
    "ANIO_DEL_PAL, 2017-10-05"
  })
  void theWindowStartsWhereTheParameterReadsIt(String ventana, LocalDate inicio) {
    assertThat(conTodo().con("ventana", ventana).unico(PeriodoDelEjercicio.class, LEJOS))
        .isEqualTo(new PeriodoDelEjercicio(inicio, inicio.plusMonths(12)));
  }

  @ParameterizedTest
  @CsvSource({
    "HASTA_LANZAMIENTO, la firma de la Declaración conjunta",
    "CICLO_COMPLETO, la firma de la Declaración conjunta",
    "DESDE_SELECCION, la selección de la entidad",
    "ANIO_DEL_PAL, el lanzamiento del PAL"
  })
  void withoutWhatStartsItThereIsNoWindowButWhatItHangsOn(String ventana, String deQue) {
    Muestra muestra = Muestra.de("'mesas': [{'id': 'm'}]").con("ventana", ventana);
    assertThat(muestra.hechos(PeriodoDelEjercicio.class, LEJOS)).isEmpty();
    Plazos plazos = muestra.al(LEJOS).plazos();
    for (String vencimiento : VENCIMIENTOS) {
      assertThat(plazos.de(vencimiento)).as(vencimiento).isNull();
      String esperado =
          switch (vencimiento) {
            case "FIN_DEL_ANIO_DEL_PAL",
                "LANZAMIENTO_OCURRIDO",
                "TABLERO",
                "MONITOREO",
                "EVALUACION" ->
                "el lanzamiento del PAL";
            default -> deQue;
          };
      assertThat(plazos.pendeDe(vencimiento).es()).as(vencimiento).isEqualTo(esperado);
    }
  }

  @Test
  void whatWouldStartTheWindowAfterTheReportDoesNot() {
    for (String ventana :
        List.of("HASTA_LANZAMIENTO", "CICLO_COMPLETO", "DESDE_SELECCION", "ANIO_DEL_PAL")) {
      assertThat(conTodo().con("ventana", ventana).hechos(PeriodoDelEjercicio.class, "2017-01-31"))
          .as(ventana)
          .isEmpty();
    }
    assertThat(
            conTodo()
                .con("ventana", "DESDE_SELECCION")
                .hechos(PeriodoDelEjercicio.class, "2017-02-01"))
        .hasSize(1);
  }

  @Test
  void theLastRenewalThatCountsRestartsTheWindow() {
    Muestra muestra =
        Muestra.de(
            "'declaracion': {'fecha': '2017-03-10', 'refrendos': [{'fecha': '2017-05-01'},"
                + " {'fecha': '2017-07-01'}, {'fecha': '2017-06-01'}, {'fecha': '2017-03-01'}, {}]}");
    assertThat(inicio(muestra, "2017-04-30")).isEqualTo("2017-03-10");
    assertThat(inicio(muestra, "2017-05-01")).isEqualTo("2017-05-01");
    assertThat(inicio(muestra, LEJOS)).isEqualTo("2017-07-01");
    assertThat(
            Muestra.de("'declaracion': {'refrendos': [{'fecha': '2017-05-01'}]}")
                .hechos(PeriodoDelEjercicio.class, LEJOS))
        .as("a renewal of what was not signed")
        .isEmpty();
  }

  private static LocalDate inicio(Muestra muestra, String dia) {
    return muestra.unico(PeriodoDelEjercicio.class, dia).inicio();
  }

  @Test
  void withNothingAfterTheDeclarationTheWindowIsTheLimit() {
    LocalDate cierre = LocalDate.of(2018, 3, 10);
    Map<String, LocalDate> esperados = new TreeMap<>();
    esperados.put("DECLARACION", LocalDate.of(2017, 3, 10));
    for (String vencimiento :
        List.of(
            "ACTO_POSTERIOR_A_LA_DECLARACION",
            "ELECCION",
            "INSTALACION",
            "PRIMERA_MESA",
            "LANZAMIENTO",
            "CIERRE_DE_LA_VENTANA")) {
      esperados.put(vencimiento, cierre);
    }
    esperados.put("FIN_DEL_CICLO", LocalDate.of(2019, 3, 10));
    assertThat(plazos(Muestra.de(FIRMA), LEJOS)).isEqualTo(esperados);
  }

  /** The deadlines, as facts; those of {@link Plazos} are the same. */
  private static Map<String, LocalDate> plazos(Muestra muestra, String dia) {
    Map<String, LocalDate> plazos = new TreeMap<>();
    for (Plazo plazo : muestra.hechos(Plazo.class, dia)) {
      assertThat(plazos.put(plazo.vencimiento(), plazo.dia())).isNull();
      assertThat(plazo.dia()).isEqualTo(muestra.plazo(plazo.vencimiento(), dia));
      assertThat(plazo.ruta()).isEmpty();
    }
    return plazos;
  }

  @Test
  void theLaunchSetsTheDeadlinesOfStepSix() {
    Muestra muestra = Muestra.de(FIRMA, lanzamiento("2017-10-05"));
    assertThat(plazos(muestra, LEJOS))
        .containsEntry("LANZAMIENTO", LocalDate.of(2017, 10, 5))
        .containsEntry("LANZAMIENTO_OCURRIDO", LocalDate.of(2017, 10, 5))
        .containsEntry("TABLERO", LocalDate.of(2017, 11, 4))
        .containsEntry("MONITOREO", LocalDate.of(2018, 5, 5))
        .containsEntry("FIN_DEL_ANIO_DEL_PAL", LocalDate.of(2018, 10, 5))
        .containsEntry("FIN_DEL_CICLO", LocalDate.of(2018, 10, 5))
        .containsEntry("EVALUACION", LocalDate.of(2019, 1, 3))
        .doesNotContainKey("SIN_PLAZO");
    assertThat(muestra.al(LEJOS).plazos().sinLimite("EVALUACION")).isFalse();

    muestra.con("graciaEvaluacion", "ninguna");
    assertThat(plazos(muestra, LEJOS)).doesNotContainKey("EVALUACION");
    assertThat(muestra.al(LEJOS).plazos().sinLimite("EVALUACION")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ACTO_POSTERIOR_A_LA_DECLARACION, 2017-04-01",
    "ELECCION, 2017-05-01",
    "INSTALACION, 2017-06-01",
    "PRIMERA_MESA, 2017-08-01",
    "LANZAMIENTO, 2017-09-01"
  })
  void aMilestoneIsDueWithItsFirstActOrOneThatBuildsOnIt(String hito, LocalDate dia) {
    Muestra muestra =
        Muestra.de(
            FIRMA,
            "'socializacion': {'convocatorias': [{'id': 'k', 'fecha': '2017-04-02', 'convocantes':"
                + " ['og'], 'sectores': ['AUTORIDAD']}], 'adhesiones': [{'actor': 'sc', 'fecha':"
                + " '2017-04-01'}]}",
            "'secretariado': {'eleccion': {'fecha': '2017-05-01'}, 'instalacion': {'fecha':"
                + " '2017-06-02'}, 'mecanismo': {'fecha': '2017-06-01'}}",
            "'mesas': [{'id': 'm', 'fecha': '2017-08-02'}, {'id': 'n', 'fecha': '2017-08-01'}]",
            lanzamiento("2017-09-01"));
    assertThat(muestra.plazo(hito, LEJOS)).isEqualTo(dia);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'socializacion': {'sesiones': [{'id': 's', 'fecha': 'X'}]}; ACTO_POSTERIOR_A_LA_DECLARACION",
        "'secretariado': {'eleccion': {'fecha': 'X'}}; ELECCION",
        "'secretariado': {'instalacion': {'fecha': 'X'}}; INSTALACION",
        "'secretariado': {'mecanismo': {'fecha': 'X'}}; INSTALACION",
        "'secretariado': {'agenda': {'fecha': 'X'}}; INSTALACION",
        "'secretariado': {'sesiones': [{'id': 's', 'fecha': 'X'}]}; INSTALACION",
        "'secretariado': {'decisiones': [{'id': 's', 'fecha': 'X', 'asunto': 'OTRO'}]}; INSTALACION",
        "'secretariado': {'facilitadores': [{'id': 's', 'inicio': 'X', 'electoPorElSecretariado': true}]}; INSTALACION",
        "'mesas': [{'id': 's', 'fecha': 'X'}]; PRIMERA_MESA",
        "'plan': {'lanzamiento': {'fecha': 'X'}}; LANZAMIENTO",
        "'seguimiento': {'tablero': {'fecha': 'X'}}; LANZAMIENTO",
        "'seguimiento': {'monitoreo': {'fecha': 'X'}}; LANZAMIENTO",
        "'seguimiento': {'evaluacion': {'fecha': 'X'}}; LANZAMIENTO"
      },
      quoteCharacter = '"')
  void anActMakesDueItsMilestoneAndThoseBefore(String acto, String ultimo) {
    List<String> hitos =
        List.of(
            "ACTO_POSTERIOR_A_LA_DECLARACION",
            "ELECCION",
            "INSTALACION",
            "PRIMERA_MESA",
            "LANZAMIENTO");
    Muestra cuenta = Muestra.de(FIRMA, acto.replace("X", "2017-07-01"));
    Muestra anticipado = Muestra.de(FIRMA, acto.replace("X", "2017-03-09"));
    Muestra futuro = Muestra.de(FIRMA, acto.replace("X", "2017-07-01"));
    for (String hito : hitos) {
      boolean vence = hitos.indexOf(hito) <= hitos.indexOf(ultimo);
      LocalDate cierre = LocalDate.of(2018, 3, 10);
      assertThat(cuenta.plazo(hito, LEJOS))
          .as(hito)
          .isEqualTo(vence ? LocalDate.of(2017, 7, 1) : cierre);
      assertThat(anticipado.plazo(hito, LEJOS)).as(hito).isEqualTo(cierre);
      assertThat(futuro.plazo(hito, "2017-06-30")).as(hito).isEqualTo(cierre);
    }
  }

  @Test
  void aFacilitatorWhomTheSecretariatDidNotElectMakesNothingDue() {
    assertThat(
            Muestra.de(
                    FIRMA,
                    "'secretariado': {'facilitadores': [{'id': 's', 'inicio': '2017-07-01'}]}")
                .plazo("INSTALACION", LEJOS))
        .isEqualTo("2018-03-10");
  }

  @Test
  void theDeclarationIsDueWithTheFirstActThatPresupposesIt() {
    String mesas =
        "'mesas': [{'id': 'm', 'fecha': '2017-08-02'}, {'id': 'n', 'fecha': '2017-07-01'}]";
    assertThat(Muestra.de(mesas).plazo("DECLARACION", LEJOS)).isEqualTo("2017-07-01");
    assertThat(Muestra.de(mesas).plazo("ACTO_POSTERIOR_A_LA_DECLARACION", LEJOS))
        .isEqualTo("2017-07-01");
    assertThat(Muestra.de(mesas).plazo("ELECCION", LEJOS)).isNull();
    assertThat(Muestra.de(FIRMA, mesas).plazo("DECLARACION", LEJOS)).isEqualTo("2017-03-10");
    assertThat(
            Muestra.de(mesas, "'seleccion': {'fecha': '2016-05-01'}")
                .con("ventana", "DESDE_SELECCION")
                .plazo("DECLARACION", LEJOS))
        .as("the close of the window comes first")
        .isEqualTo("2017-05-01");
  }

  static Set<String> vencimientos() {
    return VENCIMIENTOS;
  }

  @Test
  void withoutALaunchTheCycleEndsAYearAfterTheWindow() {
    assertThat(Muestra.de(FIRMA).con("vigenciaMeses", "6").plazo("FIN_DEL_CICLO", LEJOS))
        .isEqualTo("2018-09-10");
    assertThat(Muestra.de(FIRMA).con("ventana", "ANIO_DEL_PAL").plazo("FIN_DEL_CICLO", LEJOS))
        .isNull();
    assertThat(
            Muestra.de("'seleccion': {'fecha': '2017-02-01'}")
                .con("ventana", "DESDE_SELECCION")
                .plazo("FIN_DEL_CICLO", LEJOS))
        .as("an exercise that has not started")
        .isNull();
  }

  @Test
  void withoutADayOfSelectionWhatHangsOnItIsOnlyKnownOncePast() {
    Muestra muestra =
        Muestra.de(FIRMA, "'mesas': [{'id': 'm', 'fecha': '2017-08-01'}]")
            .con("ventana", "DESDE_SELECCION");
    assertThat(muestra.plazo("PRIMERA_MESA", "2017-08-01")).isNull();
    assertThat(muestra.plazo("PRIMERA_MESA", "2017-08-02")).isEqualTo("2017-08-01");
    assertThat(muestra.plazo("LANZAMIENTO", "2017-08-02")).isNull();
    for (String vencimiento : VENCIMIENTOS) {
      boolean pende = PENDEN_DEL_PERIODO.contains(vencimiento);
      assertThat(muestra.al(LEJOS).plazos().pendeDeLaSeleccion(vencimiento))
          .as(vencimiento)
          .isEqualTo(pende);
      assertThat(Muestra.de(FIRMA).al(LEJOS).plazos().pendeDeLaSeleccion(vencimiento)).isFalse();
      assertThat(
              conTodo()
                  .con("ventana", "DESDE_SELECCION")
                  .al(LEJOS)
                  .plazos()
                  .pendeDeLaSeleccion(vencimiento))
          .isFalse();
    }
    assertThat(
            Muestra.de("'seleccion': {'evidencias': [{'descripcion': 'lista'}]}", FIRMA)
                .con("ventana", "DESDE_SELECCION")
                .al(LEJOS)
                .plazos()
                .pendeDeLaSeleccion("LANZAMIENTO"))
        .isTrue();
    assertThat(
            Muestra.de(FIRMA, lanzamiento("2017-10-05"))
                .con("ventana", "DESDE_SELECCION")
                .al(LEJOS)
                .plazos()
                .pendeDeLaSeleccion("FIN_DEL_CICLO"))
        .isFalse();
    assertThat(
            Muestra.de()
                .con("ventana", "DESDE_SELECCION")
                .al(LEJOS)
                .plazos()
                .pendeDeLaSeleccion("FIN_DEL_CICLO"))
        .isFalse();
  }
}
