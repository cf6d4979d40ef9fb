package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.Instancia;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of a launched plan once done (§6.4).
 *
 * @param fecha its date
 * @param coordinadaPor who coordinated it
 * @param desde first day on which it may be done
 * @param compromisos commitments of the plan
 * @param sinNivel commitments without a level of achievement
 */
public record EvaluacionRealizada(
    LocalDate fecha,
    @Nullable Instancia coordinadaPor,
    LocalDate desde,
    int compromisos,
    int sinNivel) {}
