package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** The three states of progress. */
public enum EstadoDeAvance implements Nombrado {
  /** Not begun. */
  SIN_AVANCE("sin avance", "no progress"),
  /** Begun and not finished. */
  EN_PROCESO("en proceso", "in progress"),
  /** Finished. */
  COMPLETADO("completado", "completed");

  private final Texto nombre;

  EstadoDeAvance(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
