package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * The international forum held with the signing (§1.3).
 *
 * @param fecha its first day
 * @param taller whether its workshop was given
 * @param asistencia whether the entity attended
 */
public record Foro(LocalDate fecha, boolean taller, boolean asistencia) {}
