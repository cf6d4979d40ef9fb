package org.gobiernoabierto.informe;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next.
 *
 * @param requisito id of the requirement that it serves
 * @param accion what to do
 * @param responsable who must do it
 * @param vence last day to do it in time; null when none can be computed
 */
public record ProximoPaso(
    String requisito, Texto accion, Responsable responsable, @Nullable LocalDate vence) {}
