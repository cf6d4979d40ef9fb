package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.gobiernoabierto.idioma.Idioma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitTest {

  @ParameterizedTest
  @EnumSource(Idioma.class)
  void everyReportIsAsSurefiresSchemaSays(Idioma idioma) throws Exception {
    for (Caso caso : Caso.todos()) {
      validar(caso.en("junit", idioma));
    }
    for (Caso caso : Hostil.informes()) {
      validar(caso.en("junit", idioma));
    }
    validar(Hostil.ejercicio().en("junit", idioma));
    validar(fallas());
  }

  private static String fallas() {
    return Caso.fallasEn("junit", Idioma.ES, "x.json", Hostil.fallas());
  }

  private static void validar(String xml) throws Exception {
    Schema esquema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JunitTest.class.getResource("/surefire-test-report.xsd"));
    esquema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void anUnmetObligationFailsAndWhatIsUnknownIsSkipped() throws Exception {
    Element suite = leer(Caso.campeche().en("junit", Idioma.ES));
    assertThat(suite.getAttribute("tests")).isEqualTo("50");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("48");
    Element falla = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(falla.getAttribute("message")).contains("456 días");
    assertThat(falla.getTextContent())
        .contains("→ El retraso", "@ «plan › lanzamiento › fecha» (línea 72, columna 30)", "§0.1");
    assertThat(((Element) falla.getParentNode()).getAttribute("name")).startsWith("P0-02 ");
  }

  @Test
  void whatIsDispensedIsSkippedWithTheReason() throws Exception {
    Element suite = leer(Caso.dispensado().en("junit", Idioma.ES));
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    NodeList omitidas = suite.getElementsByTagName("skipped");
    assertThat(omitidas.getLength()).isEqualTo(49);
    Element omitida = (Element) omitidas.item(1);
    assertThat(omitida.getAttribute("message"))
        .contains("Dispensado", "Pleno del instituto", "Sesión pospuesta", "31 dic 2018");
    assertThat(omitida.getTextContent()).startsWith("incumple");
  }

  @Test
  void faultsAreErrors() throws Exception {
    Element suite = leer(fallas());
    int cuantas = Hostil.fallas().size();
    assertThat(suite.getAttribute("errors")).isEqualTo(String.valueOf(cuantas));
    assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(cuantas);
  }

  @Test
  void whatXmlDoesNotAllowIsReplaced() throws Exception {
    Caso caso = Caso.con(lugar -> "a\u0000b\uFFFFc\uD800d");
    assertThat(leer(caso.en("junit", Idioma.ES)).getTextContent())
        .contains("a\uFFFDb\uFFFDc\uFFFDd");
  }

  private static Element leer(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }
}
