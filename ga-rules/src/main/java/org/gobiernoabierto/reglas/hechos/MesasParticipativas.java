package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tables held so far, together (§4.1). Absent while none counts.
 *
 * @param validas tables held since the installation with the elected facilitator
 * @param minimo the parameter minimoMesas
 * @param suficientes day since which there are enough of them; null while there are not
 * @param organizaciones first day on which social organisations took part; null while none did
 * @param autoridades first day on which authorities took part; null while none did
 * @param funcionarios first day on which public officials took part; null while none did
 * @param completas day since which all three have taken part; null while one has not
 */
public record MesasParticipativas(
    int validas,
    int minimo,
    @Nullable LocalDate suficientes,
    @Nullable LocalDate organizaciones,
    @Nullable LocalDate autoridades,
    @Nullable LocalDate funcionarios,
    @Nullable LocalDate completas) {}
