package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.Tramo;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a plan.
 *
 * @param avance at its cut-off date
 * @param ejercicio the exercise
 * @param anioDelPlan from the launch of the plan to its end; null when it is not known
 */
public record AvanceDelPlan(
    InformeDeAvance avance, EjercicioLocal ejercicio, @Nullable Tramo anioDelPlan) {}
