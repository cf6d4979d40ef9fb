package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gobiernoabierto.formatos.dibujo.Dia;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.Plazo;
import org.gobiernoabierto.reglas.Avances;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the drawings of the pages show, and what they say to who does not see them. */
class DibujoTest {

  private static final Pattern ETIQUETA = Pattern.compile("<(/?)svg\\b");
  private static final LocalDate A_MEDIAS = LocalDate.of(2017, 8, 21);

  static List<Caso> todos() {
    return Caso.todos();
  }

  @ParameterizedTest
  @MethodSource("todos")
  void everyDeadlineIsInWordsInTheDrawingAndInTheTable(Caso caso) {
    Document pagina = Jsoup.parse(caso.en("html", Idioma.ES));
    String dibujo = String.join("\n", pagina.select(".carril svg[role=img] desc").eachText());
    List<String> tabla = pagina.select("section[aria-labelledby=tiempo] tbody tr").eachText();
    List<Plazo> plazos = caso.calendario().plazos();
    assertThat(plazos).isNotEmpty();
    for (Plazo plazo : plazos) {
      String cuando = plazo.vence() == null ? "sin fecha" : Dia.en(plazo.vence(), Idioma.ES);
      String estado = plazo.estado().nombre().es();
      assertThat(dibujo)
          .containsPattern(
              Pattern.quote(plazo.requisito() + " " + plazo.asunto().es() + ", " + cuando)
                  + "[^;]*, "
                  + estado);
      assertThat(tabla)
          .anyMatch(
              fila ->
                  fila.startsWith(cuando)
                      && fila.contains(plazo.requisito() + " " + plazo.asunto().es())
                      && fila.contains(estado));
    }
  }

  @Test
  void everyActIsInWordsInTheDrawingAndInTheTable() {
    Document pagina = completo();
    assertThat(pagina.select(".carril svg[role=img] desc").text())
        .contains(
            "Selección, 30 may 2016",
            "Declaración conjunta, 20 jun 2016",
            "Foro internacional, 20 jun 2016",
            "Convocatoria: convocatoria-1, 5 jul 2016",
            "Sesión de sensibilización: sensibilizacion-2, 2 ago 2016",
            "Se suma un actor: Secretaría de Finanzas de Ejemplo, 10 ago 2016",
            "Elección, 20 ago 2016",
            "Instalación, 31 ago 2016",
            "Mecanismo de gobernanza, 5 sep 2016",
            "Agenda anual, 12 sep 2016",
            "PAL aprobado: aprobacion-del-pal, 20 ene 2017",
            "Mesa: Compras públicas, 14 nov 2016",
            "Lanzamiento, 15 feb 2017",
            "Micrositio, 20 sep 2016",
            "Tablero, 1 mar 2017",
            "Actualización del tablero, 1 ago 2017",
            "Monitoreo, 20 ago 2017",
            "Evaluación, 20 mar 2018");
    List<String> filas = pagina.select("section[aria-labelledby=tiempo] tbody tr").eachText();
    assertThat(filas)
        .contains(
            "20 ago 2016 Elección acto 3 Integración del Secretariado Técnico Local",
            "20 mar 2018 Evaluación acto posterior a esa fecha 6 Seguimiento, monitoreo y"
                + " evaluación");
  }

  @Test
  void aDateThatIsNotKnownToTheDayIsASpan() {
    Document pagina = Jsoup.parse(Caso.campeche().en("html", Idioma.EN));
    assertThat(pagina.select(".carril svg.pista rect.incierto")).hasSize(1);
    assertThat(pagina.select(".carril desc").text())
        .contains("some day from 1 Dec 2016 to 31 Jan 2017");
  }

  @Test
  void theDayOfTheReportThePeriodAndThePlansYearStandBehindEveryStep() {
    Document pagina = completo();
    int carriles = pagina.select(".carril svg[role=img]").size();
    assertThat(carriles).isEqualTo(7);
    for (String forma : List.of("rect.periodo", "rect.anio", "line.hoy")) {
      assertThat(pagina.select(".carril svg[role=img] > " + forma)).as(forma).hasSize(carriles);
    }
    assertThat(pagina.select(".leyenda").text())
        .contains(
            "Periodo del ejercicio: del 20 jun 2016 al 20 jun 2017",
            "Año del PAL: del 15 feb 2017 al 15 feb 2018",
            "al 21 ago 2017");
  }

  @Test
  void thePlanIsDrawnWithItsProgressAndWhetherThereIsEvidence() {
    Document pagina = completo();
    assertThat(pagina.select(".tarea svg[role=img]")).hasSize(11);
    assertThat(pagina.select(".tarea desc").eachText())
        .contains(
            "15 feb – 30 jun 2017; 100 %; cumplido; con evidencia",
            "1 jul – 15 dic 2017; 20 %; en tiempo; con evidencia",
            "31 ene 2018; 0 %; en tiempo; sin evidencia");
    assertThat(pagina.select(".compromiso > p").eachText()).contains("planeado 57 % · hecho 55 %");
  }

  @Test
  void theBarSaysHowManyRequirementsHaveEachResult() {
    Document pagina = Jsoup.parse(Caso.campeche().en("html", Idioma.ES));
    assertThat(pagina.select("svg.barra desc").text())
        .isEqualTo(
            "1 cumple; 0 cumple tarde; 1 incumple; 0 pendiente; 48 no determinable; 0 no aplica");
    assertThat(pagina.select("svg.barra > rect").eachAttr("width"))
        .containsExactly("2%", "2%", "96%");
    assertThat(pagina.select(".casillas a")).hasSize(50);
  }

  @ParameterizedTest
  @MethodSource("todos")
  void everyDrawingIsWellFormedAndNamed(Caso caso) throws Exception {
    assertWellFormed(caso.en("html", Idioma.ES));
    assertWellFormed(calendario(caso, Idioma.ES));
    assertWellFormed(avance(caso, Idioma.ES));
    assertThat(dibujos(caso.en("html", Idioma.EN))).hasSizeGreaterThan(15);
  }

  @Test
  void hostileTextsStayTextsInEveryPage() throws Exception {
    Caso hostil = Hostil.ejercicio();
    for (String html :
        List.of(
            hostil.en("html", Idioma.ES),
            calendario(hostil, Idioma.ES),
            avance(hostil, Idioma.ES))) {
      assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;alert(1)");
      Document pagina = Jsoup.parse(html);
      assertThat(pagina.select("script, img, [href^=javascript], [^on]")).isEmpty();
      assertThat(pagina.select("svg title, svg desc").text()).contains("<script>alert(1)</script>");
      assertWellFormed(html);
    }
  }

  @Test
  void theSameBytesComeOutInAnyLocaleAndTimeZone() {
    Caso caso = Caso.de("inventado-completo.json", A_MEDIAS);
    String antes =
        caso.en("html", Idioma.ES) + calendario(caso, Idioma.ES) + avance(caso, Idioma.ES);
    Locale locale = Locale.getDefault();
    TimeZone zona = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(caso.en("html", Idioma.ES) + calendario(caso, Idioma.ES) + avance(caso, Idioma.ES))
          .isEqualTo(antes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zona);
    }
  }

  @Test
  void thePageOfTheCalendarListsWhatItDraws() {
    Caso caso = Caso.de("inventado-completo.json", A_MEDIAS);
    Document pagina = Jsoup.parse(calendario(caso, Idioma.ES));
    assertThat(pagina.select(".carril svg[role=img]")).hasSize(7);
    assertThat(pagina.select("tbody tr").eachText())
        .contains(
            "1 nov 2017 P6-04 Actualizar el tablero de seguimiento por vencer organismo garante 6"
                + " Seguimiento, monitoreo y evaluación");
    assertThat(pagina.select("a[href]").eachAttr("href")).containsOnly("#contenido");
  }

  @Test
  void thePageOfProgressListsWhatItDraws() {
    Document pagina = Jsoup.parse(avance(Caso.de("inventado-completo.json", A_MEDIAS), Idioma.ES));
    assertThat(pagina.select(".tarea svg[role=img]")).hasSize(11);
    assertThat(pagina.select("tbody tr")).hasSize(11);
    assertThat(pagina.select(".nota").text())
        .contains("Última actualización del tablero: 2017-08-01");
  }

  private static Document completo() {
    return Jsoup.parse(Caso.de("inventado-completo.json", A_MEDIAS).en("html", Idioma.ES));
  }

  static String calendario(Caso caso, Idioma idioma) {
    Plazos plazos = new Plazos(caso.informe(), caso.ejercicio(), caso.calendario());
    return new String(
        new PlazosEnHtml().escribir(plazos, Pedido.de(caso.archivo(), idioma)), UTF_8);
  }

  static String avance(Caso caso, Idioma idioma) {
    InformeDeAvance avance = Avances.al(caso.ejercicio(), caso.informe().fecha());
    AvanceDelPlan suyo =
        new AvanceDelPlan(avance, caso.ejercicio(), caso.calendario().anioDelPlan());
    return new String(new AvanceEnHtml().escribir(suyo, Pedido.de(caso.archivo(), idioma)), UTF_8);
  }

  private static void assertWellFormed(String html) throws Exception {
    DocumentBuilder lector = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    lector.setErrorHandler(null);
    for (String svg : dibujos(html)) {
      var raiz = lector.parse(new InputSource(new StringReader(svg))).getDocumentElement();
      if (!raiz.getAttribute("aria-hidden").equals("true")) {
        assertThat(raiz.getAttribute("role")).isEqualTo("img");
        assertThat(raiz.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(raiz.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
      }
    }
    List<String> ids = Jsoup.parse(html).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  /** The outermost SVG elements, as they stand in the page. */
  private static List<String> dibujos(String html) {
    List<String> dibujos = new ArrayList<>();
    int dentro = 0;
    int inicio = 0;
    Matcher etiqueta = ETIQUETA.matcher(html);
    while (etiqueta.find()) {
      if (etiqueta.group(1).isEmpty()) {
        inicio = dentro++ == 0 ? etiqueta.start() : inicio;
      } else if (--dentro == 0) {
        dibujos.add(html.substring(inicio, etiqueta.end()) + ">");
      }
    }
    assertThat(dentro).isZero();
    return dibujos;
  }
}
