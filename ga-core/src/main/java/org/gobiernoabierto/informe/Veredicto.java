package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** What can be said of an exercise as a whole as of a date, gravest first. */
public enum Veredicto implements Nombrado {
  /** Some obligation is due and not met. */
  NO_CONFORME("no conforme", "not conforming"),
  /** No obligation is known to be unmet, and of some it cannot be told. */
  NO_DETERMINABLE("no determinable", "not determinable"),
  /** All that is due is met, and some obligation is not due yet. */
  EN_CURSO("en curso", "under way"),
  /** Every obligation is met, in time or late, or does not apply. */
  CONFORME("conforme", "conforming");

  private final Texto nombre;

  Veredicto(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
