package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** How an activity or product stands against its plan at a cut-off. */
public enum SituacionDeAvance implements Nombrado {
  /** Reported as completed. */
  CUMPLIDO("cumplido", "fulfilled"),
  /** Not completed, and its end has not passed. */
  EN_TIEMPO("en tiempo", "on time"),
  /** Not completed, and its end has passed. */
  ATRASADO("atrasado", "late"),
  /** No update up to the cut-off speaks of it. */
  SIN_REPORTE("sin reporte", "not reported"),
  /** None that is known speaks of it, and there may be others. */
  SE_DESCONOCE("no se sabe", "not known");

  private final Texto nombre;

  SituacionDeAvance(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
