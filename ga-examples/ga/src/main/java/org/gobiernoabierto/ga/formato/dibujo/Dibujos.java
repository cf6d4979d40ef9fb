package org.gobiernoabierto.ga.formato.dibujo;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;

/**
 * The drawings of a report.
 *
 * @param linea the exercise in time
 * @param plan the plan over its year
 * @param cobertura the results
 * @param idioma the language of their words
 */
public record Dibujos(LineaDelTiempo linea, Gantt plan, Cobertura cobertura, Idioma idioma) {

  public static Dibujos de(
      Informe informe, EjercicioLocal ejercicio, Calendario calendario, Idioma idioma) {
    return new Dibujos(
        new LineaDelTiempo(informe, ejercicio, calendario, idioma),
        new Gantt(
            ejercicio, Avances.al(ejercicio, informe.fecha()), calendario.anioDelPlan(), idioma),
        new Cobertura(informe, idioma),
        idioma);
  }
}
