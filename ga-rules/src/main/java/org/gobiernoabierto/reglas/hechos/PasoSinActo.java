package org.gobiernoabierto.reglas.hechos;

/**
 * A step that lacks the act that constitutes it (§0.1).
 *
 * @param numero number of the step, 1 to 6
 * @param ruta where the act belongs
 */
public record PasoSinActo(int numero, String ruta) {}
