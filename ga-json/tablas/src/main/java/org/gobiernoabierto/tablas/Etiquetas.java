package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;

/** Where the elements of an XML text are in it, so that something can be put between them. */
final class Etiquetas {

  private static final Pattern ETIQUETA =
      Pattern.compile(
          "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
              + "|<(?<cierre>/?)(?<nombre>[^\\s/>!?]++)(?<atributos>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>",
          Pattern.DOTALL);

  private static final Texto MAL_FORMADO =
      new Texto("No está bien formado", "It is not well-formed");

  private final String xml;
  private final List<Elemento> elementos = new ArrayList<>();

  /**
   * An element.
   *
   * @param nivel how many are around it
   * @param nombre without its prefix
   * @param desde where it starts
   * @param dentro where what is in it ends: before its end tag
   */
  record Elemento(
      int nivel, String prefijo, String nombre, String atributos, int desde, int dentro) {

    /** The value of an attribute, by its name without a prefix. */
    Optional<String> atributo(String suyo) {
      Matcher valor =
          Pattern.compile("(?:^|[\\s:])" + suyo + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
              .matcher(atributos);
      return valor.find()
          ? Optional.of(valor.group(1) == null ? valor.group(2) : valor.group(1))
          : Optional.empty();
    }
  }

  private Etiquetas(String xml) {
    this.xml = xml;
  }

  /**
   * The elements of a text that is well-formed, by where they end.
   *
   * @throws IllegalArgumentException when it is not
   */
  static Etiquetas de(String xml) {
    Etiquetas etiquetas = new Etiquetas(xml);
    etiquetas.leer();
    return etiquetas;
  }

  private void leer() {
    List<Elemento> abiertos = new ArrayList<>();
    Matcher etiqueta = ETIQUETA.matcher(xml);
    while (etiqueta.find()) {
      String nombre = etiqueta.group("nombre");
      if (nombre == null) {
        continue;
      }
      if (etiqueta.group("cierre").isEmpty()) {
        int dosPuntos = nombre.indexOf(':') + 1;
        Elemento elemento =
            new Elemento(
                abiertos.size(),
                nombre.substring(0, dosPuntos),
                nombre.substring(dosPuntos),
                etiqueta.group("atributos"),
                etiqueta.start(),
                -1);
        if (!etiqueta.group("atributos").endsWith("/")) {
          abiertos.add(elemento);
        } else {
          elementos.add(elemento);
        }
      } else if (abiertos.isEmpty()) {
        throw new ArgumentoException(MAL_FORMADO);
      } else {
        Elemento abierto = abiertos.remove(abiertos.size() - 1);
        elementos.add(
            new Elemento(
                abierto.nivel(),
                abierto.prefijo(),
                abierto.nombre(),
                abierto.atributos(),
                abierto.desde(),
                etiqueta.start()));
      }
    }
    if (!abiertos.isEmpty() || elementos.isEmpty()) {
      throw new ArgumentoException(MAL_FORMADO);
    }
  }

  /** The one around all others. */
  Elemento raiz() {
    return elementos.get(elementos.size() - 1);
  }

  List<Elemento> conNombre(String nombre) {
    return elementos.stream().filter(e -> e.nombre().equals(nombre)).toList();
  }

  /** The direct children of the root, in their order. */
  List<Elemento> hijos() {
    return elementos.stream().filter(e -> e.nivel() == 1).toList();
  }

  /** The text with something more at these places. */
  String con(SortedMap<Integer, String> agregados) {
    StringBuilder nuevo = new StringBuilder(xml.length());
    int hecho = 0;
    for (Map.Entry<Integer, String> agregado : agregados.entrySet()) {
      if (agregado.getKey() < 0) {
        throw new ArgumentoException(
            new Texto("No cabe nada en un elemento vacío", "Nothing fits into an empty element"));
      }
      nuevo.append(xml, hecho, agregado.getKey()).append(agregado.getValue());
      hecho = agregado.getKey();
    }
    return nuevo.append(xml, hecho, xml.length()).toString();
  }

  /** The text with something more in it. */
  String con(int donde, String algo) {
    return con(new TreeMap<>(Map.of(donde, algo)));
  }
}
