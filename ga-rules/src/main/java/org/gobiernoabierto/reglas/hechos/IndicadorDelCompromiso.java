package org.gobiernoabierto.reglas.hechos;

import org.jspecify.annotations.Nullable;

/**
 * A performance indicator of a commitment (§4.3).
 *
 * @param compromiso id of its commitment
 * @param variable what it measures
 * @param unidad unit of measure
 * @param lineaBase baseline
 * @param sinLineaBase whether it is declared to have no baseline
 * @param meta target
 * @param periodo when it is measured
 * @param medioDeVerificacion evidence of its value
 */
public record IndicadorDelCompromiso(
    String compromiso,
    @Nullable String variable,
    @Nullable String unidad,
    @Nullable String lineaBase,
    boolean sinLineaBase,
    @Nullable String meta,
    @Nullable String periodo,
    @Nullable String medioDeVerificacion) {}
