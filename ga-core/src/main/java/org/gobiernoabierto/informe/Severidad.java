package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** How serious a finding is. */
public enum Severidad implements Nombrado {
  /** An obligation is due and not met. */
  ERROR("error", "error"),
  /** Something to look at, no unmet obligation. */
  ADVERTENCIA("advertencia", "warning"),
  /** Something to know. */
  INFO("información", "information");

  private final Texto nombre;

  Severidad(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
