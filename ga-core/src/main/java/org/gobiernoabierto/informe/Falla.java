package org.gobiernoabierto.informe;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Why a payload, or a part of it, could not be evaluated.
 *
 * @param codigo stable code, such as {@code FECHA_INVALIDA}
 * @param ruta JSON Pointer of the place; empty for the whole document
 * @param linea line in the JSON text, from 1; null when there is no text
 * @param columna column in that line, from 1; null together with {@code linea}
 * @param mensaje what is wrong
 */
@RecordBuilder
public record Falla(
    String codigo,
    String ruta,
    @Nullable Integer linea,
    @Nullable Integer columna,
    Texto mensaje) {}
