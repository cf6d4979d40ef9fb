package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  private static final Parser LECTOR =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  @Test
  void tellsWhatIsNotMet() {
    assertThat(Caso.dispensado().en("markdown", Idioma.ES))
        .contains(
            """
            ### ✗ P0-02 Se respeta el periodo de 12 meses

            obligación

            - **El periodo cerró el 20 jun 2017 y lo que lo concluye (lanzamiento del PAL) ocurrió el\
             19 sep 2017, 456 días después de su inicio (20 jun 2016).**
              - Remedio: El retraso no puede remediarse; un refrendo de la Declaración reinicia el\
             periodo.
              - Debe actuar: Secretariado Técnico Local
              - Plazo: 20 jun 2017
              - Lugar: «plan › lanzamiento › fecha» (línea 72, columna 30)
              - Elemento: campeche-2016
              - **Dispensado**: Lo acepta Pleno del instituto hasta el 31 dic 2018: Sesión pospuesta.\
             Fundamento legal: Acuerdo 12/2017.

            > §0.1 «Una vez seleccionadas,""");
  }

  @Test
  void hostileTextsAddNothingToTheDocument() {
    List<String> inocente = nodos(Caso.con(lugar -> "x").en("markdown", Idioma.ES));
    for (Caso caso : Hostil.informes()) {
      assertThat(nodos(caso.en("markdown", Idioma.ES))).as(caso.archivo()).isEqualTo(inocente);
    }
    List<Falla> fallas = Hostil.fallas();
    List<Falla> inocentes = Collections.nCopies(fallas.size(), Caso.fallas(lugar -> "x").get(0));
    assertThat(nodos(Caso.fallasEn("markdown", Idioma.EN, "<b>", fallas)))
        .isEqualTo(nodos(Caso.fallasEn("markdown", Idioma.EN, "x", inocentes)));
  }

  @Test
  void anExerciseOfHostileTextsBringsNoHtmlLinkOrImage() {
    String markdown = Hostil.ejercicio().en("markdown", Idioma.ES);
    assertThat(markdown).contains("alert(1)");
    assertThat(nodos(markdown))
        .doesNotContain(
            HtmlInline.class.getSimpleName(),
            HtmlBlock.class.getSimpleName(),
            Link.class.getSimpleName(),
            Image.class.getSimpleName());
  }

  @Test
  void everyTextIsStillThereToReadInItsPlace() {
    String modelo = texto(Caso.con(lugar -> "QQQ").en("markdown", Idioma.ES));
    for (String hostil : Hostil.TEXTOS) {
      String visible = Limpieza.de(hostil).replaceAll("[@#]", "$0\u200B");
      assertThat(texto(Caso.con(lugar -> hostil).en("markdown", Idioma.ES)))
          .isEqualToIgnoringWhitespace(modelo.replace("QQQ", visible));
    }
  }

  @Test
  void gitHubMakesNoMentionNorAddressOfIt() {
    assertThat(
            Caso.con(lugar -> "@equipo a@x.example #12 www.x.example https://x.example")
                .en("markdown", Idioma.ES))
        .doesNotContain("@e", "@x", "#1", "www.x", "https://");
  }

  static List<String> nodos(String markdown) {
    List<String> nodos = new ArrayList<>();
    recorrer(LECTOR.parse(markdown), nodos, new StringBuilder());
    return nodos;
  }

  static String texto(String markdown) {
    StringBuilder texto = new StringBuilder();
    recorrer(LECTOR.parse(markdown), new ArrayList<>(), texto);
    return texto.toString();
  }

  private static void recorrer(Node nodo, List<String> nodos, StringBuilder texto) {
    if (nodo instanceof Text hoja) {
      texto.append(hoja.getLiteral());
    } else {
      nodos.add(nodo.getClass().getSimpleName());
    }
    for (Node hijo = nodo.getFirstChild(); hijo != null; hijo = hijo.getNext()) {
      recorrer(hijo, nodos, texto);
    }
  }
}
