package org.gobiernoabierto.reglas.autoria.defectos;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** How much a defect matters. */
public enum Gravedad implements Nombrado {
  /** The rule set is not run with it. */
  ERROR("error", "error"),
  /** The rule set runs, and is likely not to say what its author means. */
  AVISO("aviso", "warning");

  private final Texto nombre;

  Gravedad(String es, String en) {
    nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
