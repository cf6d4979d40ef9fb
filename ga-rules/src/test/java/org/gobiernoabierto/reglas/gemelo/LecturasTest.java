package org.gobiernoabierto.reglas.gemelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.DocumentoBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readings that were fixed after the first version, each by what the twin says under it. */
class LecturasTest {

  private static final DocumentoBase BASE = new DocumentoBase(Guia.LECTOR);
  private static final String DESPUES = "2018-09-01";

  /** The complete exercise with changes, places and values by turns; an empty value takes away. */
  private static Situacion al(String fecha, Object... cambios) {
    Map<String, Object> mapa = new LinkedHashMap<>();
    for (int i = 0; i < cambios.length; i += 2) {
      mapa.put((String) cambios[i], "".equals(cambios[i + 1]) ? null : cambios[i + 1]);
    }
    return new Situacion(BASE.con(mapa), LocalDate.parse(fecha), Parametros.porOmision());
  }

  private record Situacion(EjercicioLocal ejercicio, LocalDate fecha, Parametros parametros) {

    Situacion con(String parametro, String valor) {
      return new Situacion(ejercicio, fecha, parametros.con(parametro, valor));
    }

    /** The result with its deadline, then each finding. */
    List<String> dice(String requisito) {
      Veredicto veredicto = new Gemelo(parametros).evaluar(ejercicio, fecha);
      List<String> lineas = new ArrayList<>();
      for (Dictamen dictamen : veredicto.requisitos()) {
        if (dictamen.requisito().id().equals(requisito)) {
          lineas.add(dictamen.resultado() + " " + dictamen.vence());
        }
      }
      for (Hallazgo hallazgo : veredicto.hallazgos()) {
        if (hallazgo.requisito().equals(requisito)) {
          lineas.add(hallazgo.severidad() + " " + hallazgo.clave() + " " + hallazgo.ruta());
        }
      }
      return lineas;
    }
  }

  @Test
  void theSixStepsWithoutALaunchFallDueAYearAfterThePeriod() {
    assertThat(al("2018-06-20", "/plan/lanzamiento", "").dice("P0-01"))
        .containsExactly("PENDIENTE 2018-06-20", "INFO P0-01.paso-5 /plan/lanzamiento");
    assertThat(al("2018-06-21", "/plan/lanzamiento", "").dice("P0-01"))
        .containsExactly("INCUMPLE 2018-06-20", "ERROR P0-01.paso-5 /plan/lanzamiento");
    assertThat(al("2019-01-01", "/plan/lanzamiento", "").con("vigenciaMeses", "24").dice("P0-01"))
        .startsWith("PENDIENTE 2019-06-20");
    assertThat(
            al(
                    "2019-01-01",
                    "/plan/lanzamiento",
                    "",
                    "/declaracion/refrendos",
                    refrendo("2017-01-10"))
                .dice("P0-01"))
        .startsWith("PENDIENTE 2019-01-10");
    assertThat(al("2018-09-01").dice("P0-01")).containsExactly("CUMPLE 2018-02-15");
  }

  private static List<Map<String, String>> refrendo(String fecha) {
    return List.of(Map.of("fecha", fecha));
  }

  @Test
  void theSixStepsWithoutALaunchNeverFallDueInThePlansOwnYearNorWithoutADeclaration() {
    assertThat(
            al("2019-12-31", "/plan/lanzamiento", "").con("ventana", "ANIO_DEL_PAL").dice("P0-01"))
        .startsWith("PENDIENTE null");
    assertThat(al("2019-12-31", "/declaracion/fecha", "").dice("P0-01"))
        .startsWith("PENDIENTE null");
    assertThat(
            al("2019-12-31", "/declaracion/fecha", "")
                .con("ventana", "DESDE_SELECCION")
                .dice("P0-01"))
        .startsWith("PENDIENTE null");
  }

  @ParameterizedTest
  @CsvSource({
    // The launch may have come after the period or before it began.
    "P0-02, /seleccion, ''",
    "P0-02, /seleccion/fecha, ''",
    "P5-03, /seleccion/fecha, ''",
    // Done on a day that may be late.
    "P1-01, /seleccion/fecha, ''",
    "P1-02, /seleccion/fecha, ''",
    "P1-03, /seleccion/fecha, ''",
    "P2-01, /seleccion/fecha, ''",
    "P3-07, /seleccion/fecha, ''",
  })
  void whatHangsOnASelectionWithoutADateCannotBeTold(String requisito, String ruta, String valor) {
    assertThat(al(DESPUES, ruta, valor).con("ventana", "DESDE_SELECCION").dice(requisito))
        .containsExactly("NO_DETERMINABLE null", "INFO " + requisito + " /seleccion/fecha");
  }

  @Test
  void withoutALaunchWhatFollowsItCannotBeToldEither() {
    for (String requisito : List.of("P0-01", "P0-02", "P5-03", "P5-05")) {
      assertThat(
              al("2016-12-01", "/seleccion/fecha", "", "/plan/lanzamiento", "")
                  .con("ventana", "DESDE_SELECCION")
                  .dice(requisito))
          .containsExactly("NO_DETERMINABLE null", "INFO " + requisito + " /seleccion/fecha");
    }
  }

  @Test
  void whatIsCertainStaysCertainWithoutTheDateOfTheSelection() {
    Situacion completo = al(DESPUES, "/seleccion/fecha", "").con("ventana", "DESDE_SELECCION");
    assertThat(completo.dice("P4-04")).containsExactly("CUMPLE 2017-02-15");
    assertThat(completo.dice("P5-06")).containsExactly("CUMPLE 2018-02-15");
    assertThat(completo.dice("P6-03")).containsExactly("CUMPLE 2017-03-17");
    assertThat(
            al("2016-10-11", "/seleccion/fecha", "", "/secretariado/mecanismo", "")
                .con("ventana", "DESDE_SELECCION")
                .dice("P3-06"))
        .containsExactly("INCUMPLE 2016-10-10", "ERROR P3-06 /secretariado/mecanismo");
    assertThat(
            al("2016-10-11", "/seleccion/fecha", "", "/secretariado/mecanismo/fecha", "2016-10-11")
                .con("ventana", "DESDE_SELECCION")
                .dice("P3-06"))
        .containsExactly("CUMPLE_TARDE 2016-10-10", "INFO P3-06 /secretariado/mecanismo");
  }

  @Test
  void aSelectionToComeHasNotBegunThePeriod() {
    Situacion antes =
        al("2018-09-01", "/seleccion/fecha", "2018-09-02").con("ventana", "DESDE_SELECCION");
    assertThat(antes.dice("P0-02")).startsWith("PENDIENTE null");
    assertThat(antes.dice("P5-03")).containsExactly("CUMPLE null");
    assertThat(
            al("2018-09-01", "/seleccion/fecha", "2018-09-01", "/plan/lanzamiento", "")
                .con("ventana", "DESDE_SELECCION")
                .dice("P5-03"))
        .startsWith("PENDIENTE 2019-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-25, 2016-06-24, INCUMPLE 2016-06-20",
    "2016-06-25, 2016-06-25, CUMPLE 2016-06-20",
    "2016-06-21, 2016-06-20, PENDIENTE 2016-06-20",
    "'', 2016-06-24, CUMPLE 2016-06-20"
  })
  void evidenceOfContinuityIsThereFromItsDateOn(String evidencia, String fecha, String resultado) {
    assertThat(
            al(fecha, "/declaracion/continuidad/evidencias/0/fecha", evidencia)
                .dice("P1-03")
                .get(0))
        .isEqualTo(resultado);
  }

  @Test
  void aDeclarationAfterItsOwnDueDateIsLateForContinuityAsForTheNominators() {
    Situacion tardia =
        al(DESPUES, "/seleccion/fecha", "2015-06-19").con("ventana", "DESDE_SELECCION");
    assertThat(tardia.dice("P1-03"))
        .containsExactly("CUMPLE_TARDE 2016-06-19", "INFO P1-03 /declaracion/continuidad");
    assertThat(tardia.dice("P1-02")).startsWith("CUMPLE_TARDE 2016-06-19");
    assertThat(
            al(DESPUES, "/seleccion/fecha", "2015-06-20")
                .con("ventana", "DESDE_SELECCION")
                .dice("P1-03"))
        .containsExactly("CUMPLE 2016-06-20");
  }

  @Test
  void withoutADeclarationTheSelectionIsJudgedAgainstItsOwnDueDate() {
    assertThat(
            al(DESPUES, "/declaracion/fecha", "", "/seleccion/fecha", "2016-07-05").dice("P0-03"))
        .containsExactly("CUMPLE 2016-07-05");
    assertThat(
            al(DESPUES, "/declaracion/fecha", "", "/seleccion/fecha", "2016-07-06").dice("P0-03"))
        .containsExactly("CUMPLE_TARDE 2016-07-05", "INFO P0-03 /seleccion");
    assertThat(al(DESPUES, "/declaracion/fecha", "", "/seleccion/fecha", "").dice("P0-03"))
        .containsExactly("CUMPLE 2016-07-05");
    assertThat(al(DESPUES, "/seleccion/fecha", "2016-06-21").dice("P0-03"))
        .containsExactly("INCUMPLE 2016-06-20", "INFO P0-03.posterior /seleccion/fecha");
  }

  private static Map<String, Object> sinElegir(String inicio, String fin) {
    return Map.of(
        "id",
        "f0",
        "persona",
        "p9",
        "electoPorElSecretariado",
        false,
        "inicio",
        inicio,
        "fin",
        fin);
  }

  @Test
  void aFacilitatorNobodyElectedWhoLeftBeforeTheElectedOneBreachesAndDelaysNothing() {
    Situacion antes =
        al(DESPUES, "/secretariado/facilitadores/-", sinElegir("2016-07-01", "2016-08-19"));
    assertThat(antes.dice("P3-07"))
        .containsExactly(
            "CUMPLE 2016-10-10",
            "INFO P3-07.no-electo /secretariado/facilitadores/1/electoPorElSecretariado");
    for (String requisito : List.of("P1-01", "P2-01", "P2-02", "P3-01", "P3-03")) {
      assertThat(antes.dice(requisito)).isEqualTo(al(DESPUES).dice(requisito));
    }
    assertThat(
            al(DESPUES, "/secretariado/facilitadores/-", sinElegir("2016-08-25", "2016-09-04"))
                .dice("P3-07"))
        .startsWith("CUMPLE 2016-10-10");
  }

  @Test
  void aFacilitatorNobodyElectedBreachesWhileTheElectedOneIsThereOrHasNotCome() {
    assertThat(
            al(DESPUES, "/secretariado/facilitadores/-", sinElegir("2016-08-25", "2016-09-05"))
                .dice("P3-07"))
        .containsExactly(
            "INCUMPLE 2016-10-10",
            "ERROR P3-07.simultaneo /secretariado/facilitadores/0",
            "ERROR P3-07.no-electo /secretariado/facilitadores/1/electoPorElSecretariado");
    assertThat(
            al(
                    DESPUES,
                    "/secretariado/facilitadores/-",
                    sinElegir("2016-08-25", "2016-09-04"),
                    "/secretariado/facilitadores/0/inicio",
                    "2018-09-02")
                .dice("P3-07"))
        .startsWith("INCUMPLE 2016-10-10");
  }

  @Test
  void aFacilitatorElectedBeforeTheMembersSatisfiesNothing() {
    assertThat(al(DESPUES, "/secretariado/facilitadores/0/inicio", "2016-08-19").dice("P3-07"))
        .startsWith("INCUMPLE 2016-10-10");
  }

  @Test
  void aProblemIsRelevantOnlyByATableThatCounts() {
    for (String dia : List.of("2019-01-10", "2016-06-19")) {
      assertThat(al(DESPUES, "/mesas/1/fecha", dia, "/plan/compromisos/1/ejes", "").dice("P4-07"))
          .containsExactly(
              "INCUMPLE 2017-02-15", "ERROR P4-07.sin-vinculo /plan/compromisos/1/problemas");
    }
    assertThat(al(DESPUES, "/plan/compromisos/1/ejes", "").dice("P4-07"))
        .containsExactly("CUMPLE 2017-02-15");
  }

  @Test
  void theNationalPlanIsTheOneInForceAtTheLaunch() {
    assertThat(al(DESPUES).dice("P4-11")).containsExactly("CUMPLE 2017-02-15");
    assertThat(al("2019-06-01").dice("P4-11")).containsExactly("CUMPLE 2017-02-15");
    assertThat(al("2017-02-14").dice("P4-11"))
        .containsExactly("PENDIENTE 2017-06-20", "INFO P4-11.sin-lanzamiento /plan/lanzamiento");
    assertThat(
            al(
                    "2017-02-14",
                    "/plan/compromisos/0/agendaNacional",
                    "",
                    "/plan/compromisos/1/agendaNacional",
                    "",
                    "/plan/compromisos/2/agendaNacional",
                    "")
                .dice("P4-11"))
        .containsExactly("PENDIENTE 2017-06-20", "INFO P4-11.ninguno /plan/compromisos");
  }

  @Test
  void withoutALaunchTheNationalLinkIsNeverMet() {
    for (String dia : List.of("2018-12-31", "2019-01-01")) {
      assertThat(al(dia, "/plan/lanzamiento", "", "/seguimiento", "").dice("P4-11"))
          .containsExactly("INCUMPLE 2017-06-20", "ERROR P4-11.sin-lanzamiento /plan/lanzamiento");
    }
  }

  /** A launch in 2016 with links to both plans, beside one in 2015, 2017 and 2019. */
  @ParameterizedTest
  @CsvSource({
    "2015, PA2015, CUMPLE",
    "2015, PA2018, INCUMPLE",
    "2016, PA2015, CUMPLE",
    "2016, PA2018, CUMPLE",
    "2017, PA2015, INCUMPLE",
    "2017, PA2018, CUMPLE",
    "2018, PA2018, CUMPLE",
    "2019, PA2018, NO_DETERMINABLE"
  })
  void inTheYearInWhichOnePlanFollowsAnotherBothCount(int anio, String plan, String resultado) {
    List<Map<String, String>> vinculo = List.of(Map.of("plan", plan, "punto", "3"));
    assertThat(
            al(
                    "2019-12-31",
                    "/declaracion/fecha",
                    "2014-12-01",
                    "/plan/lanzamiento/fecha",
                    anio + "-12-20",
                    "/plan/compromisos/0/agendaNacional",
                    vinculo,
                    "/plan/compromisos/1/agendaNacional",
                    vinculo,
                    "/plan/compromisos/2/agendaNacional",
                    vinculo)
                .dice("P4-11")
                .get(0))
        .startsWith(resultado + " ");
  }

  @Test
  void whatIsNotDescribedIsNotSpecific() {
    Situacion sinActividades =
        al(
            DESPUES,
            "/plan/compromisos/0/actividades/0/descripcion",
            "",
            "/plan/compromisos/0/actividades/1/descripcion",
            "");
    assertThat(sinActividades.dice("P4-13"))
        .contains("ADVERTENCIA P4-13.sin /plan/compromisos/0/actividades");
    assertThat(sinActividades.dice("P4-05"))
        .contains("ERROR P4-05.sin-actividad /plan/compromisos/0/actividades");
    assertThat(sinActividades.dice("P5-01")).containsExactly("CUMPLE 2017-02-15");
    assertThat(al(DESPUES, "/plan/compromisos/0/actividades/0/descripcion", "").dice("P4-13"))
        .containsExactly("CUMPLE 2017-02-15");
    Situacion sinProducto = al(DESPUES, "/plan/compromisos/1/productos/0/descripcion", "");
    assertThat(sinProducto.dice("P4-14"))
        .contains("ADVERTENCIA P4-14.sin /plan/compromisos/1/productos");
    assertThat(sinProducto.dice("P4-05"))
        .contains("ERROR P4-05.sin-producto /plan/compromisos/1/productos");
  }

  @Test
  void aProblemWithoutADescriptionIsNotDefined() {
    Situacion sinUno = al(DESPUES, "/problemas/0/descripcion", "", "/plan/compromisos/0/ejes", "");
    assertThat(sinUno.dice("P4-03")).containsExactly("CUMPLE 2017-02-15");
    for (String requisito : List.of("P4-04", "P4-05")) {
      assertThat(sinUno.dice(requisito))
          .contains("ERROR " + requisito + ".sin-problema /plan/compromisos/0/problemas");
    }
    assertThat(sinUno.dice("P4-07"))
        .contains("ERROR P4-07.sin-vinculo /plan/compromisos/0/problemas");
    assertThat(
            al(
                    DESPUES,
                    "/problemas/0/descripcion",
                    "",
                    "/problemas/1/descripcion",
                    "",
                    "/problemas/2/descripcion",
                    "")
                .dice("P4-03"))
        .containsExactly("INCUMPLE 2017-02-15", "ERROR P4-03 /problemas");
  }

  @Test
  void anIndicatorWithoutAVariableIsNotSpecific() {
    assertThat(
            al(
                    DESPUES,
                    "/plan/compromisos/0/indicadores",
                    List.of(Map.of("id", "i9", "unidad", "m")))
                .dice("P4-15"))
        .contains("ADVERTENCIA P4-15.sin /plan/compromisos/0/indicadores");
  }

  @Test
  void thePlansDocumentIsOfThisExerciseAndCanBeTold() {
    List<String> sinDocumento =
        List.of("INCUMPLE 2017-02-15", "ERROR P5-01.sin-documento /plan/documentos");
    assertThat(al(DESPUES, "/plan/documentos/0/fecha", "2016-06-19").dice("P5-01"))
        .isEqualTo(sinDocumento);
    assertThat(al(DESPUES, "/plan/documentos/0/fecha", "2016-06-20").dice("P5-01"))
        .containsExactly("CUMPLE 2017-02-15");
    assertThat(al(DESPUES, "/plan/documentos/0", Map.of("id", "pal")).dice("P5-01"))
        .isEqualTo(sinDocumento);
    assertThat(
            al(DESPUES, "/plan/documentos/0", Map.of("id", "pal", "titulo", "El plan"))
                .dice("P5-01"))
        .containsExactly("CUMPLE 2017-02-15");
    assertThat(al(DESPUES, "/plan/documentos/-", Map.of("id", "otro")).dice("P5-01"))
        .containsExactly("CUMPLE 2017-02-15");
  }

  @Test
  void anEmptyValidityDeclaresNothing() {
    assertThat(al(DESPUES, "/plan/vigencia", Map.of()).dice("P5-02"))
        .containsExactly("NO_APLICA 2017-02-15");
  }

  @Test
  void aMicrositeFromBeforeTheDeclarationCountsAndAPortalIsMissedInAWarning() {
    assertThat(al(DESPUES, "/seguimiento/micrositio/fecha", "2014-01-01").dice("P6-01"))
        .containsExactly("CUMPLE 2017-02-15");
    assertThat(al(DESPUES, "/seguimiento/portalDelGarante", "").dice("P6-01"))
        .containsExactly(
            "CUMPLE 2017-02-15", "ADVERTENCIA P6-01.sin-portal /seguimiento/portalDelGarante");
  }

  @Test
  void evidenceWithoutAnAddressIsNotPublished() {
    assertThat(al(DESPUES, "/seguimiento/micrositio/evidencias/2/url", "").dice("P6-02"))
        .containsExactly("INCUMPLE 2018-02-15", "ERROR P6-02.sin-publicar /mesas/0");
  }

  @Test
  void aMicrositeToComeHoldsNoDashboard() {
    assertThat(al("2018-08-31", "/seguimiento/micrositio/fecha", DESPUES).dice("P6-03"))
        .containsExactly(
            "INCUMPLE 2017-03-17", "ERROR P6-03.fuera-del-micrositio /seguimiento/tablero/url");
    assertThat(al(DESPUES, "/seguimiento/micrositio/fecha", DESPUES).dice("P6-03"))
        .containsExactly("CUMPLE_TARDE 2017-03-17", "INFO P6-03 /seguimiento/tablero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.garante.example/gobierno-abierto/index.php",
        "https://www.garante.example/gobierno-abierto/index.html",
        "https://www.garante.example/gobierno-abierto/Default.aspx",
        "https://www.garante.example:443/gobierno-abierto/",
        "HTTP://WWW.Garante.Example:80/./x/../%67obierno%2Dabierto/home.jsp#inicio",
        "https://garante.example/"
      })
  void theDashboardIsOnTheMicrositeHoweverItsAddressIsWritten(String micrositio) {
    assertThat(
            al(
                    DESPUES,
                    "/seguimiento/micrositio/url",
                    micrositio,
                    "/seguimiento/tablero/url",
                    "https://www.garante.example/gobierno-abierto/tablero?pagina=2")
                .dice("P6-03"))
        .containsExactly("CUMPLE 2017-03-17");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.garante.example/gobierno-abierto, https://www.garante.example/gobierno-abierto/../otro",
    "https://www.garante.example/gobierno-abierto, https://www.garante.example/gobierno-abierto/%2e%2E/otro",
    "https://www.garante.example/gobierno-abierto, https://www.garante.example/gobierno-abierto-2",
    "https://www.garante.example/gobierno-abierto, https://www.garante.example/Gobierno-Abierto",
    "https://www.garante.example/gobierno-abierto, https://datos.garante.example/gobierno-abierto/tablero",
    "https://www.garante.example/gobierno-abierto, https://www.garante.example:8443/gobierno-abierto/tablero",
    "https://www.garante.example/index.php?option=com_content&id=7, https://www.garante.example/index.php?option=com_content&id=9",
    "https://www.garante.example/gobierno-abierto?id=7, https://www.garante.example/gobierno-abierto/tablero"
  })
  void aDashboardElsewhereOnTheDomainIsAWarning(String micrositio, String tablero) {
    assertThat(
            al(
                    DESPUES,
                    "/seguimiento/micrositio/url",
                    micrositio,
                    "/seguimiento/tablero/url",
                    tablero)
                .dice("P6-03"))
        .containsExactly(
            "CUMPLE 2017-03-17", "ADVERTENCIA P6-03.otra-direccion /seguimiento/tablero/url");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.garante.example/gobierno-abierto, https://otro.example/gobierno-abierto/tablero",
    "https://garante.org.mx/ga, https://otro.org.mx/ga/tablero",
    "https://10.0.0.1/ga, https://10.1.0.1/ga/tablero"
  })
  void aDashboardOnAnotherDomainIsNotOnTheMicrosite(String micrositio, String tablero) {
    assertThat(
            al(
                    DESPUES,
                    "/seguimiento/micrositio/url",
                    micrositio,
                    "/seguimiento/tablero/url",
                    tablero)
                .dice("P6-03"))
        .containsExactly(
            "INCUMPLE 2017-03-17", "ERROR P6-03.fuera-del-micrositio /seguimiento/tablero/url");
  }

  @Test
  void anInternationalNameIsTheSameInBothItsForms() {
    assertThat(
            al(
                    DESPUES,
                    "/seguimiento/micrositio/url",
                    "https://información.example/año",
                    "/seguimiento/tablero/url",
                    "https://xn--informacin-obb.example/a%c3%b1o/tablero")
                .dice("P6-03"))
        .containsExactly("CUMPLE 2017-03-17");
  }

  @ParameterizedTest
  @CsvSource({
    // Published on 2017-03-01 and updated on 2017-05-15, …, 2018-01-10 and 2018-02-15.
    "2017-03-01, CUMPLE 2017-06-01",
    "2017-05-14, CUMPLE 2017-06-01",
    "2017-05-15, CUMPLE 2017-08-15",
    "2018-01-10, CUMPLE 2018-02-15",
    "2018-02-15, CUMPLE 2018-02-15",
    "2018-09-01, CUMPLE 2018-02-15"
  })
  void whileTheYearRunsTheNextUpdateIsWhatIsDue(String fecha, String resultado) {
    assertThat(al(fecha).dice("P6-04")).containsExactly(resultado);
  }

  @Test
  void withoutADashboardItsUpdatesAreDueWhenItIs() {
    assertThat(al("2017-03-17", "/seguimiento/tablero", "").dice("P6-04"))
        .containsExactly("PENDIENTE 2017-03-17", "INFO P6-04 /seguimiento/tablero");
    assertThat(al("2017-03-18", "/seguimiento/tablero", "").dice("P6-04"))
        .containsExactly("INCUMPLE 2017-03-17", "ERROR P6-04 /seguimiento/tablero");
    assertThat(al("2017-02-14", "/seguimiento/tablero", "").dice("P6-04"))
        .containsExactly("NO_APLICA null");
  }

  @Test
  void whatNobodyHasAppraisedIsPendingUntilItIsDue() {
    assertThat(al("2017-01-31").dice("P4-08").get(0)).isEqualTo("PENDIENTE 2017-06-20");
    assertThat(al("2017-02-15", "/plan/compromisos/0/valoraciones/3", "").dice("P4-08"))
        .containsExactly(
            "PENDIENTE 2017-02-15", "INFO P4-08.sin-valorar /plan/compromisos/0/valoraciones");
    assertThat(al("2017-02-16", "/plan/compromisos/0/valoraciones/3", "").dice("P4-08"))
        .containsExactly(
            "NO_DETERMINABLE 2017-02-15",
            "INFO P4-08.sin-valorar /plan/compromisos/0/valoraciones");
  }
}
