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
 * @param celda cell of the spreadsheet that it was read from, such as {@code Actividades!F12}; null
 *     when it did not come from one
 * @param mensaje what is wrong
 */
@RecordBuilder
public record Falla(
    String codigo,
    String ruta,
    @Nullable Integer linea,
    @Nullable Integer columna,
    @Nullable String celda,
    Texto mensaje) {

  /** One of which it is not said where in a text or a spreadsheet it is. */
  public Falla(String codigo, String ruta, Texto mensaje) {
    this(codigo, ruta, null, null, null, mensaje);
  }
}
