package org.gobiernoabierto.informe;

import java.time.LocalDate;

/**
 * A stretch of time of an exercise.
 *
 * @param inicio first day
 * @param fin last day, included
 */
public record Tramo(LocalDate inicio, LocalDate fin) {}
