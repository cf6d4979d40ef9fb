package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CatalogoEnHtmlTest {

  private static String html(Idioma idioma, CatalogoDeRequisitos catalogo) {
    return Catalogos.en("html", idioma, catalogo);
  }

  @Test
  void tellsWhatARequirementAsksAndEveryParameter() {
    Document pagina = Jsoup.parse(html(Idioma.ES, Catalogos.deLaGuia()));

    assertThat(pagina.select("article")).hasSize(50);
    assertThat(pagina.select("article#P4-01").text())
        .contains(
            "P4-01 Se realizan diversas mesas de trabajo",
            "obligación",
            "§4.1 «El STL",
            "Sus reglas dicen Se cumple si nada falta y, para alguna mesa del Secretariado:",
            "el parámetro minimoMesas (hoy 2)",
            "Definido aparte mesa del Secretariado",
            "Debe actuar Secretariado Técnico Local",
            "Vence el lanzamiento del PAL",
            "Lectura «Diversas» es el parámetro minimoMesas",
            "Parámetro minimoMesas=2 (también: 1 o más)",
            "Antes debe cumplirse P3-01 P3-07",
            "Archivo de reglas paso-4-mesas/P4-01-diversas-mesas.drl");
    assertThat(pagina.select("[aria-labelledby=conjunto-0-parametros] tbody tr").first().text())
        .startsWith("ventana HASTA_LANZAMIENTO A la letra nadie")
        .endsWith("CICLO_COMPLETO, DESDE_SELECCION, ANIO_DEL_PAL §0.1 2016-01-01");
  }

  @Test
  void tellsWhatIsDefinedAndLeavesLinesToSign() {
    Document pagina = Jsoup.parse(html(Idioma.ES, Catalogos.deLaGuia()));

    assertThat(pagina.select("[id=conjunto-0-mesa-del-Secretariado]").text())
        .contains("§4.1 «El STL", "Hay alguna mesa del Secretariado si, para alguna mesa: consta");
    assertThat(pagina.select(".firma").text())
        .contains("seis-pasos-2016", Catalogos.deLaGuia().conjuntos().get(0).conjunto().huella())
        .endsWith("Nombre Cargo Fecha Firma");
  }

  @Test
  void tellsOfARuleSetItsDaysAndWhatItMakesStricter() {
    Document pagina = Jsoup.parse(html(Idioma.EN, Catalogos.con("JAL")));

    assertThat(pagina.select("section[aria-labelledby=conjunto-1] > dl").text())
        .contains("In force from 2016-01-01 until 2017-01-01", "Makes stricter JAL=JAL");
  }

  @Test
  void everyLinkLeadsToAPlaceOfThePageAndPlacesHaveOneName() {
    Document pagina = Jsoup.parse(html(Idioma.ES, Catalogos.con("JAL-01")));
    List<String> lugares = pagina.select("[id]").eachAttr("id");

    assertThat(lugares).doesNotHaveDuplicates();
    assertThat(pagina.select("a").eachAttr("href"))
        .allSatisfy(href -> assertThat(lugares).contains(href.substring(1)))
        .contains("#JAL-01", "#P4-01")
        .doesNotContain("#NADA-01");
  }

  @Test
  void headingsAreInOrderAndTablesHaveHeaders() {
    Document pagina = Jsoup.parse(html(Idioma.EN, Catalogos.con("JAL-01")));

    int nivel = 0;
    for (Element titulo : pagina.select("h1, h2, h3, h4, h5, h6")) {
      int siguiente = titulo.tagName().charAt(1) - '0';
      assertThat(siguiente).as(titulo.text()).isLessThanOrEqualTo(nivel + 1);
      nivel = siguiente;
    }
    assertThat(pagina.select("h1")).hasSize(1);
    assertThat(pagina.select("table")).hasSize(4);
    assertThat(pagina.select("table"))
        .allSatisfy(
            tabla -> {
              int columnas = tabla.select("thead th[scope=col]").size();
              assertThat(columnas).isGreaterThan(1);
              assertThat(tabla.select("tbody tr"))
                  .allSatisfy(
                      fila -> {
                        assertThat(fila.children()).hasSize(columnas);
                        assertThat(fila.select("th[scope=row]")).hasSize(1);
                      });
            });
    assertThat(pagina.select("html").attr("lang")).isEqualTo("en");
    assertThat(pagina.select("blockquote").eachAttr("lang")).containsOnly("es");
  }

  @Test
  void needsNothingFromElsewhereAndForbidsIt() {
    Document pagina = Jsoup.parse(html(Idioma.ES, Catalogos.deLaGuia()));

    assertThat(pagina.select("script, link, img, iframe, object, form, base")).isEmpty();
    assertThat(pagina.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(pagina.select("footer").text()).contains("este catálogo no es asesoría legal");
  }

  @Test
  void hostileTextsAddNeitherElementsNorAttributes() {
    List<String> inocente = HtmlTest.estructura(html(Idioma.ES, Catalogos.con("x")));
    for (String hostil : Hostil.TEXTOS) {
      String html = html(Idioma.ES, Catalogos.con(hostil));
      assertThat(HtmlTest.estructura(html)).as(hostil).isEqualTo(inocente);
      assertThat(html)
          .doesNotContainPattern("[\u0000-\u0009\u000B-\u001F\u2028\u2029\u202A-\u202E]");
      Document pagina = Jsoup.parse(html);
      assertThat(new HashSet<>(pagina.select("a").eachAttr("href")))
          .allMatch(h -> h.matches("#.+"));
      assertThat(pagina.select("article h4").last().text())
          .isEqualToIgnoringWhitespace(visto(hostil));
    }
  }

  private static String visto(String hostil) {
    return (Limpieza.de(hostil) + " " + Limpieza.de(hostil)).replace("\u200B", "");
  }
}
