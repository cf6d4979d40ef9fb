package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void tellsWhatIsNotMetAndThatItIsDispensed() {
    Document pagina = Jsoup.parse(Caso.dispensado().en("html", Idioma.ES));
    assertThat(pagina.select("section[aria-labelledby=incumplidos] article").text())
        .contains(
            "P0-02 Se respeta el periodo",
            "456 días",
            "Remedio El retraso no puede remediarse",
            "Debe actuar Secretariado Técnico Local",
            "Plazo 20 jun 2017",
            "«plan › lanzamiento › fecha» (línea 72, columna 30)",
            "Dispensado. Lo acepta Pleno del instituto hasta el 31 dic 2018: Sesión pospuesta."
                + " Fundamento legal: Acuerdo 12/2017.",
            "§0.1 «Una vez seleccionadas");
    assertThat(pagina.select("section[aria-labelledby=todos] tbody tr")).hasSize(50);
    assertThat(pagina.text()).contains("SHA-256", "vigenciaMeses 12");
  }

  @Test
  void tellsWhatWasLeftOutAndEveryNotice() {
    String texto = Jsoup.parse(Caso.con(lugar -> lugar).en("html", Idioma.EN)).text();
    assertThat(texto)
        .contains("There are 7 more findings", "Notices about this evaluation falla")
        .contains("otra falla", "What comes next", "accion", "P1-01");
  }

  @Test
  void needsNothingFromElsewhereAndForbidsIt() {
    Document pagina = Jsoup.parse(Caso.campeche().en("html", Idioma.EN));
    assertThat(pagina.select("script, link, img, iframe, object, form, base")).isEmpty();
    assertThat(pagina.select("style").html()).doesNotContain("url(", "@import");
    assertThat(pagina.select("a[href]").eachAttr("href"))
        .allSatisfy(
            destino -> {
              assertThat(destino).startsWith("#");
              assertThat(pagina.getElementById(destino.substring(1))).as(destino).isNotNull();
            })
        .contains("#contenido", "#r-P0-02", "#paso-6");
    assertThat(pagina.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    assertThat(pagina.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void hostileTextsAddNeitherElementsNorAttributes() {
    List<String> inocente = estructura(Caso.con(lugar -> "x").en("html", Idioma.ES));
    for (Caso caso : Hostil.informes()) {
      assertThat(estructura(caso.en("html", Idioma.ES))).as(caso.archivo()).isEqualTo(inocente);
    }
    Falla inocua = Caso.fallas(lugar -> "x").get(0);
    List<Falla> fallas = Hostil.fallas();
    assertThat(estructura(Caso.fallasEn("html", Idioma.EN, "\"><b>", fallas)))
        .isEqualTo(
            estructura(
                Caso.fallasEn("html", Idioma.EN, "x", Collections.nCopies(fallas.size(), inocua))));
  }

  @Test
  void anExerciseOfHostileTextsBringsNothingThatRuns() {
    String html = Hostil.ejercicio().en("html", Idioma.ES);
    assertThat(html)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script", "<img")
        .doesNotContainPattern("[\u0000-\u0009\u000B-\u001F\u2028\u2029\u202A-\u202E]");
    Document pagina = Jsoup.parse(html);
    assertThat(pagina.select("script, img, [href^=javascript], [^on]")).isEmpty();
    assertThat(pagina.text()).contains("<script>alert(1)</script>", "\"><img src=x onerror=");
  }

  static List<String> estructura(String html) {
    return Jsoup.parse(html).getAllElements().stream().map(HtmlTest::marca).toList();
  }

  private static String marca(Element elemento) {
    return elemento.tagName()
        + elemento.attributes().asList().stream().map(Attribute::getKey).toList();
  }
}
