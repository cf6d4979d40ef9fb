package org.gobiernoabierto.json;

/**
 * Where an exercise came from, among many.
 *
 * @param archivo name of the file, as it was given
 * @param linea line in the file, from 1
 */
public record Origen(String archivo, int linea) {}
