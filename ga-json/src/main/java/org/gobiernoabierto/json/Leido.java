package org.gobiernoabierto.json;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.jspecify.annotations.Nullable;

/** What came of reading one text: a value exactly when there are no faults. */
record Leido<T>(
    @Nullable T valor, List<Falla> fallas, List<Falla> avisos, String texto, PorSaber porSaber) {}
