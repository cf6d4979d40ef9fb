package org.gobiernoabierto.reglas.autoria;

import org.gobiernoabierto.idioma.Texto;

/**
 * A rule with one small edit that should change what it says. Immutable.
 *
 * @param requisito id of the requirement of the rule, or name of what the rule defines
 * @param regla name of the rule
 * @param archivo the file it stands in, relative to the folder, with {@code /}
 * @param linea line of the edit, from 1
 * @param columna column of the edit, from 1, in characters
 * @param original what its author wrote on the lines of the edit, as one line
 * @param mutado the same line with the edit; empty when nothing is left of it
 * @param operacion what the edit does
 * @param texto the whole rule with the edit
 */
public record Mutante(
    String requisito,
    String regla,
    String archivo,
    int linea,
    int columna,
    String original,
    String mutado,
    Texto operacion,
    String texto) {}
