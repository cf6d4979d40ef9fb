package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/**
 * The deadlines of an exercise.
 *
 * @param informe its report as of the date of the calendar
 * @param ejercicio the exercise
 * @param calendario the deadlines that are to be shown
 */
public record Plazos(Informe informe, EjercicioLocal ejercicio, Calendario calendario) {}
