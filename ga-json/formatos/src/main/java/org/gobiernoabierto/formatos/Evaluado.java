package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.function.Supplier;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** What came of evaluating a file: the report of its exercise, or why there is none. */
public sealed interface Evaluado {

  /**
   * An exercise that could be evaluated.
   *
   * @param informe its report, without {@code errores}
   * @param ejercicio the exercise
   * @param calendario gives its deadlines as the report tells; asked only by formats that draw them
   * @param avance gives the progress of its plan at the date of the report; likewise
   */
  record ConInforme(
      Informe informe,
      EjercicioLocal ejercicio,
      Supplier<Calendario> calendario,
      Supplier<InformeDeAvance> avance)
      implements Evaluado {}

  /**
   * A text from which no exercise could be read, or one that has no shape.
   *
   * @param fallas what is wrong with it
   */
  record SinInforme(List<Falla> fallas) implements Evaluado {

    public SinInforme {
      fallas = List.copyOf(fallas);
    }
  }
}
