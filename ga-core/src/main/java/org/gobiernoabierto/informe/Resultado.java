package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** The one result that every requirement gets as of a date. */
public enum Resultado implements Nombrado {
  /** Met as of the date. */
  CUMPLE("cumple", "met"),
  /** Met, but after it was due. */
  CUMPLE_TARDE("cumple tarde", "met late"),
  /** Due and not met. */
  INCUMPLE("incumple", "not met"),
  /** Not due yet and not met yet. */
  PENDIENTE("pendiente", "pending"),
  /** Its condition does not arise. */
  NO_APLICA("no aplica", "not applicable"),
  /** Declared unknown, or only a person can judge it and nobody has, or an earlier layer failed. */
  NO_DETERMINABLE("no determinable", "not determinable");

  private final Texto nombre;

  Resultado(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
