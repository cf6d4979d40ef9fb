package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one text: a value exactly when there are no faults.
 *
 * @param parcial what could be read all the same; null for nothing
 * @param texto the text, without its byte order mark
 * @param marcado whether it had one
 */
record Leido<T>(
    @Nullable T valor,
    @Nullable T parcial,
    List<Falla> fallas,
    List<Falla> avisos,
    String texto,
    boolean marcado,
    PorSaber porSaber) {}
