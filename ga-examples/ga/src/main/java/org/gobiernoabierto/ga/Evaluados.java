package org.gobiernoabierto.ga;

import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;

/** Reports, as the formats take them. */
final class Evaluados {

  private Evaluados() {}

  static ConInforme de(Evaluador evaluador, Informe informe, EjercicioLocal ejercicio) {
    return new ConInforme(
        informe,
        ejercicio,
        () -> evaluador.calendario(ejercicio, informe),
        () -> Avances.al(ejercicio, informe.fecha()));
  }
}
