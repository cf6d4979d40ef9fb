package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/**
 * What the monitoring says of a commitment (§6.3).
 *
 * @param titulo title of the commitment
 * @param calidad its quality; null when not rated
 * @param relevancia its relevance; null when not rated
 * @param ruta place of the commitment
 */
public record CompromisoMonitoreado(
    String titulo, @Nullable String calidad, @Nullable String relevancia, String ruta) {}
