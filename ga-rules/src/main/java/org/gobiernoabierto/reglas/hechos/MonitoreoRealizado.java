package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Instancia;
import org.jspecify.annotations.Nullable;

/**
 * The monitoring of a launched plan once done (§6.3).
 *
 * @param fecha its date
 * @param realizadoPor who did it
 * @param desde first day on which it may be done
 * @param compromisos commitments of the plan
 * @param compromisosSinValorar commitments without quality or relevance
 * @param actividadesSinAvance activities without progress
 */
public record MonitoreoRealizado(
    LocalDate fecha,
    @Nullable Instancia realizadoPor,
    LocalDate desde,
    int compromisos,
    int compromisosSinValorar,
    int actividadesSinAvance) {}
