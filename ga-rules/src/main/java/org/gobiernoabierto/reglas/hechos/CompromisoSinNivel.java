package org.gobiernoabierto.reglas.hechos;

/**
 * A commitment whose level of achievement the evaluation does not state (§6.4).
 *
 * @param titulo title of the commitment
 * @param ruta its place
 */
public record CompromisoSinNivel(String titulo, String ruta) {}
