package org.gobiernoabierto.formatos;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.TextosEscritos;
import org.jspecify.annotations.Nullable;

/**
 * How something is asked for. {@link #de} is enough for most; {@link PedidoBuilder} changes the
 * rest.
 *
 * @param archivo the exercise's file, as it may be published
 * @param idioma the language of what is for people
 * @param sinFecha whether no date was given, so that it is said where the date comes from
 * @param detalle whether text says everything, and not only what comes first
 * @param textos in which languages JSON says what is for people
 * @param ayuda where the page stands that explains the requirements; null when nobody said
 * @param color whether text is for a terminal that shows colours
 * @param ancho how many columns a line of text may take
 */
@RecordBuilder
public record Pedido(
    String archivo,
    Idioma idioma,
    boolean sinFecha,
    boolean detalle,
    TextosEscritos textos,
    @Nullable URI ayuda,
    boolean color,
    int ancho) {

  /** The columns of a text that is not for a terminal. */
  public static final int ANCHO_DE_ARCHIVO = 96;

  /**
   * For a file: text says all, without colours, and JSON is in every language.
   *
   * @param archivo the exercise's file, as it may be published
   */
  public static Pedido de(String archivo, Idioma idioma) {
    return new Pedido(
        archivo, idioma, false, true, TextosEscritos.AMBOS, null, false, ANCHO_DE_ARCHIVO);
  }
}
