package org.gobiernoabierto.ga.formato;

import java.util.Map;
import java.util.function.BiFunction;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.json.EscritorDeCatalogos;

/** The formats of a catalogue of requirements. */
public enum FormatoDelCatalogo {
  /** For a terminal. */
  TEXTO((catalogo, idioma) -> new CatalogoEnTexto(vista(catalogo, idioma)).redactar()),
  /** The catalogue as the library writes it. */
  JSON((catalogo, idioma) -> new EscritorDeCatalogos().escribir(catalogo)),
  /** GitHub-flavoured Markdown. */
  MARKDOWN((catalogo, idioma) -> new CatalogoEnMarkdown(vista(catalogo, idioma)).redactar()),
  /** One self-contained page. */
  HTML(
      (catalogo, idioma) ->
          InformeEnHtml.pagina("catalogo.jte", Map.of("vista", vista(catalogo, idioma))));

  private final BiFunction<CatalogoDeRequisitos, Idioma, byte[]> presentacion;

  FormatoDelCatalogo(BiFunction<CatalogoDeRequisitos, Idioma, byte[]> presentacion) {
    this.presentacion = presentacion;
  }

  private static VistaDelCatalogo vista(CatalogoDeRequisitos catalogo, Idioma idioma) {
    return new VistaDelCatalogo(catalogo, idioma);
  }

  /**
   * The catalogue in this format, in UTF-8.
   *
   * @param idioma the language of what is for people
   */
  public byte[] de(CatalogoDeRequisitos catalogo, Idioma idioma) {
    return presentacion.apply(catalogo, idioma);
  }
}
