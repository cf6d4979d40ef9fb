package org.gobiernoabierto.ga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user of the other commands sees. */
class OtrasOrdenesIT {

  private static final String CAMPECHE = Llamada.EJERCICIOS + "campeche-2016.json";
  private static final String QUERETARO = Llamada.EJERCICIOS + "queretaro-2016.json";
  private static final String COMPLETO = Llamada.EJERCICIOS + "inventado-completo.json";

  @Test
  void theCalendarIsAnICalendarFileWithOneEventADeadline() throws Exception {
    String ics =
        Llamada.ga("calendario", COMPLETO, "--fecha", "2017-06-01", "--formato", "ics", "--todos")
            .texto();
    List<VEvent> eventos =
        new CalendarBuilder().build(new StringReader(ics)).<VEvent>getComponents("VEVENT");
    assertThat(eventos).hasSizeGreaterThan(50);
    assertThat(eventos)
        .extracting(e -> e.getUid().orElseThrow().getValue())
        .doesNotHaveDuplicates()
        .contains("inventado-completo-P6-05@gobiernoabierto.org");
    assertThat(ics.lines())
        .allMatch(linea -> linea.getBytes(StandardCharsets.UTF_8).length <= 75)
        .contains("SEQUENCE:42885");
    assertThat(ics.replace("\r\n ", ""))
        .contains("DTSTART;VALUE=DATE:20170914", "Secretaría Técnica", "§6.3");
  }

  @Test
  void theICalendarHoldsWhatIsNotMetWithAnAlarmAWeekBefore() throws Exception {
    String ics =
        Llamada.ga("calendario", COMPLETO, "--fecha", "2017-06-01", "--formato", "ics").texto();
    var calendario = new CalendarBuilder().build(new StringReader(ics));
    assertThat(calendario.validate().hasErrors()).isFalse();
    assertThat(calendario.<VEvent>getComponents("VEVENT"))
        .hasSizeBetween(5, 25)
        .allSatisfy(
            evento -> {
              assertThat(evento.toString()).doesNotContain("CATEGORIES:cumplido");
              assertThat(evento.getAlarms())
                  .hasSize(1)
                  .allSatisfy(
                      alarma -> assertThat(alarma.toString()).contains("TRIGGER:-P1W", "DISPLAY"));
            });
    assertThat(ics).contains("P6-05").doesNotContain("P3-06");
  }

  @Test
  void whatIsMetOrPastInAnICalendarHasNoAlarm() throws Exception {
    String ics =
        Llamada.ga("calendario", COMPLETO, "--fecha", "2018-03-21", "--formato", "ics", "--todos")
            .texto();
    assertThat(new CalendarBuilder().build(new StringReader(ics)).<VEvent>getComponents("VEVENT"))
        .hasSizeGreaterThan(50)
        .allSatisfy(evento -> assertThat(evento.getAlarms()).isEmpty());
  }

  @Test
  void theCalendarLeavesOutWhatIsAskedTo() {
    String todos = Llamada.ga("calendario", COMPLETO, "--fecha", "2017-06-01").texto();
    String sinCumplidos =
        Llamada.ga("calendario", COMPLETO, "--fecha", "2017-06-01", "--omitir", "cumplido").texto();

    assertThat(todos).contains("cumplido");
    assertThat(sinCumplidos).doesNotContain("cumplido").contains("P6-05");
  }

  @Test
  void theCalendarSaysOnWhichActADateHangs() {
    assertThat(Llamada.ga("calendario", CAMPECHE, "--fecha", "2017-01-01").deCorrido())
        .contains("depende de: el lanzamiento del PAL");
  }

  @Test
  void progressIsToldPerCommitmentAndActivity() {
    assertThat(Llamada.ga("avance", COMPLETO, "--corte", "2017-08-15").texto())
        .contains("Última actualización del tablero: 2017-08-01", "planeado 56%", "en tiempo");
  }

  @Test
  void whatIsDeclaredUnknownIsNotSaidToBeMissing() {
    assertThat(Llamada.ga("calendario", QUERETARO, "--fecha", "2017-06-01").deCorrido())
        .containsPattern(
            "\\? no se sabe P6-07 [^?]* no se sabe si venció; depende de: la firma de la Declaración conjunta ")
        .contains("No se sabe si hay más plazos")
        .doesNotContain("sin fecha");
    assertThat(Llamada.ga("avance", QUERETARO, "--corte", "2017-06-01").texto())
        .contains(
            "No se sabe si el tablero tiene actualizaciones hasta el corte.",
            "No se sabe si el plan tiene compromisos.")
        .doesNotContain("no tiene");
    assertThat(Llamada.ga("avance", QUERETARO, "--corte", "2017-06-01", "--idioma", "en").texto())
        .contains(
            "It is not known whether the dashboard has updates up to the cut-off.",
            "It is not known whether the plan has commitments.");
  }

  @Test
  void whatToFindOutIsToldByWhatDecidesMost() {
    String texto = Llamada.ga("falta", CAMPECHE, "--fecha", "2018-03-20").texto();
    assertThat(texto)
        .containsPattern(
            "(?s)campeche-2016 al 2018-03-20: \\d+ requisitos sin determinar.*"
                + "  \\d+ +los compromisos\n +Fuente probable: documento publicado del plan\n"
                + " +De ello penden .*P4-05.*@ plan › compromisos › [^/]+ › actividades;")
        .contains("la reunión de elección");
    assertThat(Llamada.ga("falta", CAMPECHE, "--fecha", "2018-03-20", "--idioma", "en").texto())
        .contains("the election meeting", "Likely source: minutes of the election and its call");
    assertThat(Llamada.ga("falta", CAMPECHE, "--fecha", "2018-03-20", "--formato", "json").texto())
        .contains("\"porAveriguar\": [", "\"es\": \"los compromisos\"");
    assertThat(Llamada.ga("falta", COMPLETO, "--fecha", "2018-09-01").texto())
        .contains("0 requisitos sin determinar");
  }

  @Test
  void withoutADateAnExerciseIsJudgedAsOfTheDayThatItsDataGoTo() {
    byte[] archivo =
        "{\"id\": \"a\", \"entidad\": \"MX-CAM\", \"edicion\": 2016, \"datosHasta\": \"2017-03-01\"}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Llamada.con(archivo, "evaluar", "-").texto())
        .contains("1 mar 2017 (hasta ahí llegan los datos: no se dio --fecha)");
    assertThat(Llamada.con(archivo, "evaluar", "-", "--fecha", "2017-04-01").texto())
        .contains("1 abr 2017")
        .doesNotContain("no se dio --fecha");
    assertThat(Llamada.con(archivo, "lote", "-").texto()).contains("\"fecha\":\"2017-03-01\"");
    assertThat(Llamada.con(archivo, "falta", "-").texto()).contains("a al 2017-03-01:");
  }

  @Test
  void whatIsNotThereIsSaidNotToBeThere() {
    byte[] borrador =
        "{\"id\": \"b\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Llamada.con(borrador, "avance", "-", "--corte", "2017-06-01").texto())
        .contains(
            "El tablero no tiene actualizaciones hasta el corte.", "El plan no tiene compromisos.");
    assertThat(Llamada.con(borrador, "calendario", "-", "--fecha", "2017-06-01").texto())
        .contains("sin fecha")
        .doesNotContain("o se sabe");
  }

  @Test
  void twoDatesOfOneFileAreCompared() {
    Llamada llamada =
        Llamada.ga("comparar", CAMPECHE, "--desde", "2017-06-01", "--fecha", "2018-03-20");
    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.deCorrido())
        .containsPattern(
            "^Veredicto: no determinable \\(juzgados \\d+ de 50\\)"
                + " → no conforme \\(juzgados \\d+ de 50\\) ")
        .contains(
            "P0-02 pendiente → incumple", "+ P0-02 plan › lanzamiento › fecha: El periodo cerró")
        .contains("456 días")
        .doesNotContain(" /");
  }

  @Test
  void aRequirementIsExplainedWithItsSentenceAndTheFactsThatDecided() {
    assertThat(Llamada.ga("explicar", "P4-01").deCorrido())
        .contains("§4.1 «El STL", "minimoMesas=2", "P4-01-diversas-mesas.drl", "Ejemplo");
    assertThat(
            Llamada.ga("explicar", "P4-01", "--ejercicio", COMPLETO, "--fecha", "2018-03-21")
                .texto())
        .contains(
            "cumple",
            "Reglas que hablaron",
            "- mesa del Secretariado: fecha",
            "Lo que lo cambiaría");
  }

  @ParameterizedTest
  @CsvSource({
    "es, un compromiso (plan › compromisos › c1): título «Seguimiento, no proactivo",
    "en, a commitment (plan › compromisos › c1): title “Seguimiento, not proactive"
  })
  void aPersonIsToldTheFactsInWordsAndAProgramTheirPlaces(
      String idioma, String hecho, String dicho) {
    String[] llamada = {
      "explicar",
      "P4-09",
      "--ejercicio",
      Llamada.EJERCICIOS + "campeche-2016.json",
      "--fecha",
      "2018-03-20",
      "--idioma",
      idioma,
      "--formato",
      "texto"
    };

    String texto = Llamada.ga(llamada).deCorrido();
    llamada[llamada.length - 1] = "json";

    assertThat(texto).contains(hecho, dicho).doesNotContain("/plan", "[");
    assertThat(texto.split("nadie lo ha valorado")).hasSize(2);
    assertThat(Llamada.ga(llamada).texto())
        .contains("\"un compromiso (/plan/compromisos/0): id c1, ");
  }

  @ParameterizedTest
  @CsvSource({
    "Nuevo León, María José Montiel",
    "19, María José Montiel",
    "mx-nle, María José Montiel",
    "nuevo leon, María José Montiel",
    "Sonora, no listada"
  })
  void theDirectoryAnswersByAnyName(String entidad, String respuesta) {
    Llamada llamada = Llamada.ga("enlace", entidad);
    assertThat(llamada.codigo()).isZero();
    assertThat(llamada.texto()).contains(respuesta, "Directorio histórico de 2016");
  }

  @Test
  void whatIsNotAnEntityOrARequirementOrAParameterExitsWithTwo() {
    assertWrong("Nuevo León", "enlace", "Nuevo Lion");
    assertWrong("P9-99", "explicar", "P9-99");
    assertWrong("ventanaMeses", "evaluar", COMPLETO, "--parametro", "ventanas=3");
    assertWrong("--desde", "comparar", COMPLETO);
    assertWrong("--corte", "avance", COMPLETO);
  }

  private static void assertWrong(String motivo, String... argumentos) {
    Llamada llamada = Llamada.ga(argumentos);
    assertThat(llamada.codigo()).isEqualTo(2);
    assertThat(llamada.salida()).isEmpty();
    assertThat(llamada.errores()).contains(motivo).doesNotContain("\tat ");
  }

  @Test
  void aParameterChangesTheReadingAndTheReportSaysSo() {
    Llamada llamada =
        Llamada.ga(
            "evaluar",
            COMPLETO,
            "--fecha",
            "2018-03-21",
            "--parametro",
            "ventana=CICLO_COMPLETO",
            "--detalle");
    assertThat(llamada.codigo()).isEqualTo(1);
    assertThat(llamada.texto()).contains("✗ P0-02", "ventana=CICLO_COMPLETO");
  }
}
