package org.gobiernoabierto.ga.formato;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Says in one format how an evaluation came out. */
public interface Presentacion {

  /**
   * The report; only its faults when the exercise could not be evaluated and the format has no
   * better use for the rest.
   *
   * @param informe the report, with places
   * @param ejercicio the exercise
   */
  byte[] informe(Informe informe, EjercicioLocal ejercicio);

  /** The faults of a text from which no exercise could be read. */
  byte[] fallas(List<Falla> fallas);
}
