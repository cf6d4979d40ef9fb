package org.gobiernoabierto.ga.formato;

import java.util.Optional;
import java.util.function.Function;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.TextosEscritos;

/**
 * How a report is asked for.
 *
 * @param archivo the exercise's file, as the user wrote it
 * @param idioma the language of what is for people
 * @param sinFecha whether no date was given
 * @param textos in which languages JSON says what is for people
 * @param celda the cell of a spreadsheet that a JSON Pointer is of; empty when it is of none
 */
public record Pedido(
    String archivo,
    Idioma idioma,
    boolean sinFecha,
    TextosEscritos textos,
    Function<String, Optional<String>> celda) {

  /** Of an exercise that is no spreadsheet. */
  public Pedido(String archivo, Idioma idioma, boolean sinFecha, TextosEscritos textos) {
    this(archivo, idioma, sinFecha, textos, ruta -> Optional.empty());
  }
}
