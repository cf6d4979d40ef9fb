package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.tablas.Etiquetas.Elemento;

/** The comments of one sheet, with the shapes in which programs show them. */
final class ComentariosDeHoja {

  static final String NINGUNO =
      EscritorXlsx.XML
          + "<comments xmlns=\""
          + EscritorXlsx.PRINCIPAL
          + "\"><authors></authors><commentList></commentList></comments>";

  static final String SIN_FIGURAS =
      "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"></xml>";

  private static final String AUTOR = "Gobierno Abierto";

  private static final String CLASE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  private static final String FIGURA =
      "<v:shape id=\"_x0000_s%1$d\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\""
          + " fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
          + "<v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
          + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">"
          + "<x:MoveWithCells/><x:SizeWithCells/>"
          + "<x:Anchor>%4$d, 15, %2$d, 2, %5$d, 15, %6$d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
          + "<x:Row>%2$d</x:Row><x:Column>%3$d</x:Column></x:ClientData></v:shape>";

  private static final Pattern NUMERO = Pattern.compile("_x0000_s(\\d{1,8})\\b");
  private static final int PRIMERA = 1_025;
  private static final int ALTO = 8;
  private static final int ANCHO = 3;
  private static final int LARGO_MAXIMO = 30_000;

  private final String comentarios;
  private final List<String> nuevas = new ArrayList<>();

  /**
   * @param deAntes the file with the comments that the sheet has
   * @param notas what to say of which cells; of one with a comment, after that
   */
  ComentariosDeHoja(String deAntes, Map<String, String> notas) {
    Etiquetas etiquetas = Etiquetas.de(deAntes);
    Elemento autores = uno(etiquetas, "authors");
    Elemento lista = uno(etiquetas, "commentList");
    SortedMap<Integer, String> agregados = new TreeMap<>();
    agregados.put(
        autores.dentro(), "<%1$sauthor>%2$s</%1$sauthor>".formatted(autores.prefijo(), AUTOR));
    int autor = etiquetas.conNombre("author").size();
    Map<String, Integer> yaDichos = yaDichos(etiquetas);
    StringBuilder deCeldasNuevas = new StringBuilder();
    notas.forEach(
        (celda, texto) -> {
          Integer yaDicho = yaDichos.get(celda);
          if (yaDicho != null) {
            agregados.put(yaDicho, tramo(lista.prefijo(), "\n\n" + texto));
          } else {
            nuevas.add(celda);
            deCeldasNuevas.append(
                "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                    .formatted(lista.prefijo(), celda, autor, tramo(lista.prefijo(), texto)));
          }
        });
    agregados.put(lista.dentro(), deCeldasNuevas.toString());
    comentarios = etiquetas.con(agregados);
  }

  private static Elemento uno(Etiquetas etiquetas, String nombre) {
    return etiquetas.conNombre(nombre).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new ArgumentoException(
                    new Texto("Falta {nombre}", "{nombre} is missing").con("nombre", nombre)));
  }

  /** Where the texts of comments end, by the cells of these. */
  private static Map<String, Integer> yaDichos(Etiquetas etiquetas) {
    Map<String, Integer> dichos = new HashMap<>();
    List<Elemento> textos = etiquetas.conNombre("text");
    List<Elemento> deCeldas = etiquetas.conNombre("comment");
    if (textos.size() != deCeldas.size()) {
      throw new ArgumentoException(
          new Texto("Hay comentarios sin texto", "There are comments without text"));
    }
    for (int i = 0; i < textos.size(); i++) {
      int fin = textos.get(i).dentro();
      deCeldas.get(i).atributo("ref").ifPresent(celda -> dichos.put(celda, fin));
    }
    return dichos;
  }

  private static String tramo(String prefijo, String texto) {
    String recortado =
        texto.length() <= LARGO_MAXIMO ? texto : texto.substring(0, LARGO_MAXIMO) + "…";
    return "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>"
        .formatted(prefijo, TextoDeCelda.escrito(recortado));
  }

  String comentarios() {
    return comentarios;
  }

  /** The drawing with a shape for each new comment. It need not be well-formed. */
  String dibujo(String vml) {
    int fin = vml.lastIndexOf("</xml>");
    if (fin < 0) {
      throw new ArgumentoException(
          new Texto("No es un dibujo de comentarios", "It is no drawing of comments"));
    }
    int numero =
        NUMERO
            .matcher(vml)
            .results()
            .mapToInt(figura -> Integer.parseInt(figura.group(1)) + 1)
            .reduce(PRIMERA, Math::max);
    StringBuilder figuras = new StringBuilder(vml.contains("\"_x0000_t202\"") ? "" : CLASE);
    for (String celda : nuevas) {
      int fila = Integer.parseInt(celda.replaceAll("[A-Z]", "")) - 1;
      int columna = Hoja.columna(celda.replaceAll("[0-9]", ""));
      figuras.append(
          FIGURA.formatted(numero, fila, columna, columna + 1, columna + 1 + ANCHO, fila + ALTO));
      numero++;
    }
    return vml.substring(0, fin) + figuras + vml.substring(fin);
  }
}
