package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** Where a step stands as of a date. */
public enum EstadoDePaso implements Nombrado {
  /** Nothing of it, nor of a later step, has happened. */
  SIN_INICIAR("sin iniciar", "not started"),
  /** Whether it has begun is not known: its acts are declared unknown, or have no date. */
  DESCONOCIDO("desconocido", "unknown"),
  /** Begun and not complete. */
  EN_CURSO("en curso", "under way"),
  /** Every obligation that applies is met. */
  CUMPLIDO("cumplido", "complete"),
  /** Some obligation is due and not met. */
  CON_INCUMPLIMIENTO("con incumplimiento", "with unmet obligations");

  private final Texto nombre;

  EstadoDePaso(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
