package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one text: a value exactly when there are no faults.
 *
 * @param texto the text, without its byte order mark
 * @param marcado whether it had one
 */
record Leido<T>(
    @Nullable T valor,
    List<Falla> fallas,
    List<Falla> avisos,
    String texto,
    boolean marcado,
    PorSaber porSaber) {}
