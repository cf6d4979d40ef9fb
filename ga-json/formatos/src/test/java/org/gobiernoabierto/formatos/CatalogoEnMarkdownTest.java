package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.junit.jupiter.api.Test;

class CatalogoEnMarkdownTest {

  private static String markdown(Idioma idioma, CatalogoDeRequisitos catalogo) {
    return Catalogos.en("markdown", idioma, catalogo);
  }

  @Test
  void tellsWhatARequirementAsksAndEveryParameter() {
    assertThat(markdown(Idioma.ES, Catalogos.deLaGuia()))
        .startsWith("# Catálogo de requisitos\n")
        .contains("\n## seis-pasos-2016 ", "\n### Paso 4: Mesas participativas\n")
        .contains(
            """

            #### P4-01 Se realizan diversas mesas de trabajo

            obligación

            > §4.1 «El STL""")
        .contains(
            """

            - Debe actuar: Secretariado Técnico Local
            - Vence: el lanzamiento del PAL, y a más tardar el cierre de los 12 meses
            - Lectura: «Diversas» es el parámetro minimoMesas.\
             Cuentan las mesas realizadas desde la instalación del Secretariado con apoyo del\
             facilitador electo.
            - Parámetros: minimoMesas=2 (también: 1 o más)
            - Antes debe cumplirse: P3-01, P3-07
            - Archivo de reglas: paso-4-mesas/P4-01-diversas-mesas.drl
            """)
        .contains(
            "1. Se cumple si nada falta y, para alguna mesa del Secretariado: hay al menos",
            "#### mesa del Secretariado\n\n> §4.1 «El STL",
            "- Firma: ______")
        .contains(
            "| minimoMesas | 2 | 1 o más | 2016-01-01 | §4.1 | «diversas mesas» es más de una. |");
  }

  @Test
  void hostileTextsAddNothingToTheDocument() {
    List<String> inocente = MarkdownTest.nodos(markdown(Idioma.EN, Catalogos.con("x")));
    assertThat(inocente)
        .doesNotContain(
            HtmlInline.class.getSimpleName(),
            HtmlBlock.class.getSimpleName(),
            Link.class.getSimpleName(),
            Image.class.getSimpleName());
    for (String hostil : Hostil.TEXTOS) {
      assertThat(MarkdownTest.nodos(markdown(Idioma.EN, Catalogos.con(hostil))))
          .as(hostil)
          .isEqualTo(inocente);
    }
  }

  @Test
  void everyTextIsStillThereToReadInItsPlace() {
    String modelo = MarkdownTest.texto(markdown(Idioma.ES, Catalogos.con("QQQ")));
    for (String hostil : Hostil.TEXTOS) {
      String visible = Limpieza.de(hostil).replaceAll("[@#]", "$0\u200B");
      assertThat(MarkdownTest.texto(markdown(Idioma.ES, Catalogos.con(hostil))))
          .isEqualToIgnoringWhitespace(modelo.replace("QQQ", visible));
    }
  }
}
