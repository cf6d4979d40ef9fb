package org.gobiernoabierto.ga.formato;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** Says in one format how an evaluation came out. */
public interface Presentacion {

  /**
   * The report of an exercise that could be evaluated.
   *
   * @param informe the report, with places and without {@code errores}
   * @param ejercicio the exercise
   */
  byte[] informe(Informe informe, EjercicioLocal ejercicio);

  /** The faults of a text from which no exercise could be read, or of its shape. */
  byte[] fallas(List<Falla> fallas);
}
