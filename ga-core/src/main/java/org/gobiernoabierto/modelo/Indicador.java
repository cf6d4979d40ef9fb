package org.gobiernoabierto.modelo;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.gobiernoabierto.idioma.Textos;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * A performance indicator of a commitment (§4.3).
 *
 * @param id id of the indicator, unique within its commitment
 * @param nombre its name
 * @param tipo its kind
 * @param variable what it measures
 * @param unidad unit of measure
 * @param lineaBase value before the action
 * @param sinLineaBase whether it is declared to have no baseline
 * @param meta the target value
 * @param periodo how often or when it is measured
 * @param medioDeVerificacion the evidence that shows its value
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
@RecordBuilder
public record Indicador(
    @NotNull @Identificador String id,
    @Nullable String nombre,
    @Nullable TipoDeIndicador tipo,
    @Nullable String variable,
    @Nullable String unidad,
    @Nullable String lineaBase,
    boolean sinLineaBase,
    @Nullable String meta,
    @Nullable String periodo,
    @Nullable String medioDeVerificacion,
    Map<String, Object> extensiones) {
  public Indicador {
    nombre = Textos.oNulo(nombre);
    variable = Textos.oNulo(variable);
    unidad = Textos.oNulo(unidad);
    lineaBase = Textos.oNulo(lineaBase);
    meta = Textos.oNulo(meta);
    periodo = Textos.oNulo(periodo);
    medioDeVerificacion = Textos.oNulo(medioDeVerificacion);
    extensiones = Extensiones.copia(extensiones);
  }
}
