package org.gobiernoabierto.reglas.hechos;

import java.time.LocalDate;

/**
 * A stretch of days between two updates of the dashboard, or from the last one on (§6.2). One for
 * each that starts before the end of the plan's year.
 *
 * @param inicio publication or update that opens it
 * @param fin update that closes it, or the day of the report; cut at the end of the plan's year
 * @param cerrado whether an update closes it, even one after the plan's year
 * @param dias days it lasts
 * @param maximo the parameter maximoSinActualizar
 * @param plazo last day on which the next update is on time
 */
public record IntervaloDelTablero(
    LocalDate inicio, LocalDate fin, boolean cerrado, long dias, int maximo, LocalDate plazo) {}
