package org.gobiernoabierto.reglas.gemelo;

import java.time.LocalDate;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.Parametros;

/** Evaluates exercises as the rules do, for exercises that declare nothing unknown. Thread-safe. */
public final class Gemelo {

  private final Lectura lectura;
  private final Fichero fichero = new Fichero(Ensayo.guias().get(0));

  public Gemelo(Parametros parametros) {
    lectura = Lectura.de(parametros);
  }

  /**
   * The results and findings of an exercise as of a date.
   *
   * @param ejercicio an exercise without faults of shape
   * @throws IllegalArgumentException when it declares something unknown
   */
  public Veredicto evaluar(EjercicioLocal ejercicio, LocalDate fecha) {
    if (!ejercicio.desconocidos().isEmpty()) {
      throw new IllegalArgumentException("El gemelo no sabe de lo desconocido");
    }
    Caso caso = new Caso(ejercicio, fecha, lectura);
    Acta acta = new Acta(fichero, ejercicio.id(), fecha);
    new Paso0(caso, acta).juzgar();
    new Paso1(caso, acta).juzgar();
    new Paso2(caso, acta).juzgar();
    new Paso3(caso, acta).juzgar();
    new Paso4(caso, acta).juzgar();
    new Compromisos(caso, acta).juzgar();
    new Paso5(caso, acta).juzgar();
    new Paso6(caso, acta).juzgar();
    return acta.veredicto();
  }
}
