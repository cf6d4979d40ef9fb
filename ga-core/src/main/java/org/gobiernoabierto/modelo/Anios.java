package org.gobiernoabierto.modelo;

import java.time.LocalDate;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;

/** The years that dates may lie in: of exercises, of reports and of parameters. */
public final class Anios {

  /** The first one. */
  public static final int PRIMERO = 1900;

  /** The last one. */
  public static final int ULTIMO = 2199;

  private Anios() {}

  /** Whether a day lies in one of them. */
  public static boolean abarcan(LocalDate dia) {
    return abarcan(dia.getYear());
  }

  /** Whether a year is one of them. */
  public static boolean abarcan(int anio) {
    return PRIMERO <= anio && anio <= ULTIMO;
  }

  /**
   * A day that lies in one of them.
   *
   * @throws IllegalArgumentException when it does not
   */
  public static LocalDate exigir(LocalDate dia) {
    if (!abarcan(dia)) {
      throw new ArgumentoException(
          new Texto(
                  "{dia} no está entre los años {primero} y {ultimo}",
                  "{dia} is not between the years {primero} and {ultimo}")
              .con("dia", dia, "primero", PRIMERO, "ultimo", ULTIMO));
    }
    return dia;
  }
}
