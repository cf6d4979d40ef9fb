package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** The qualities of commitments that people appraise (§4.1, §4.2). */
public enum Criterio implements Nombrado {
  /** §4.2. */
  CONCRETO("concreto", "concrete"),
  /** §4.2. */
  INCLUYENTE("incluyente", "inclusive"),
  /** §4.2. */
  ESTRATEGICO("estratégico", "strategic"),
  /** §4.2. */
  TRANSFORMADOR("de alto potencial transformador", "of high transformative potential"),
  /** §4.2. */
  MEDIBLE("medible", "measurable"),
  /** §4.2. */
  REPLICABLE("replicable", "replicable"),
  /** §4.1. */
  AMBICIOSO("ambicioso", "ambitious");

  private final Texto nombre;

  Criterio(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
