package org.gobiernoabierto.reglas.completamientos;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.gobiernoabierto.reglas.juicio.Sentencia;

/** Who judges exercises of which everything is known, as of one date. */
public interface Tribunal {

  /** The requirements, in order. */
  List<Ficha> fichas();

  Expediente expediente(EjercicioLocal ejercicio);

  /** What becomes of every requirement, in their order. */
  List<Sentencia> juzgar(Expediente expediente);

  /**
   * Who judges one requirement of exercises that are mostly like one: the same as among all of
   * them.
   *
   * @param cual its number
   */
  Function<EjercicioLocal, Sentencia> sala(int cual, Expediente parecido);

  /** Months and days that the rules of a requirement may count with. */
  Set<Period> lapsos(int cual);

  /** Months and days from an act to what it sets a day for, the deadline of a requirement too. */
  Set<Period> lapsosDelCurso(int cual);

  /** Whether some rule looks at facts of a class. */
  boolean lee(Class<?> hecho);

  /** Whether the rules of a requirement look at facts of a class. */
  boolean lee(int cual, Class<?> hecho);
}
