package org.gobiernoabierto.ga.formato;

import org.gobiernoabierto.idioma.Idioma;

/**
 * How a report is asked for.
 *
 * @param archivo the exercise's file, as the user wrote it
 * @param idioma the language of what is for people
 * @param sinFecha whether no date was given
 */
public record Pedido(String archivo, Idioma idioma, boolean sinFecha) {}
