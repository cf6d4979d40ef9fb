package org.gobiernoabierto.ga.formato;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.json.TextosEscritos;

/**
 * How a report is asked for.
 *
 * @param archivo the exercise's file, as the user wrote it
 * @param idioma the language of what is for people
 * @param sinFecha whether no date was given
 * @param textos in which languages JSON says what is for people
 */
public record Pedido(String archivo, Idioma idioma, boolean sinFecha, TextosEscritos textos) {}
