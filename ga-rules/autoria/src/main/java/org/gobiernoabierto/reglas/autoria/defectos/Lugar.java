package org.gobiernoabierto.reglas.autoria.defectos;

/**
 * A place in a file of a rule set.
 *
 * @param archivo the file, relative to the folder, with {@code /}
 * @param linea line, from 1
 * @param columna column, from 1, in characters
 * @param renglon the line itself; empty where the file has no such line
 */
public record Lugar(String archivo, int linea, int columna, String renglon) {}
