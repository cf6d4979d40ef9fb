package org.gobiernoabierto.informe;

/**
 * A sentence of the guide, word for word.
 *
 * @param oracion its number, such as {@code 3.2}
 * @param texto the sentence in Spanish, its slips included
 */
public record Fundamento(String oracion, String texto) {}
