package org.gobiernoabierto.formatos.dibujo;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.modelo.EjercicioLocal;

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
      Informe informe,
      EjercicioLocal ejercicio,
      Calendario calendario,
      InformeDeAvance avance,
      Idioma idioma) {
    return new Dibujos(
        new LineaDelTiempo(informe, ejercicio, calendario, idioma),
        new Gantt(ejercicio, avance, calendario.anioDelPlan(), idioma),
        new Cobertura(informe, idioma),
        idioma);
  }
}
