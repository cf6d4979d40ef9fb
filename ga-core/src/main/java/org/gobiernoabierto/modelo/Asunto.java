package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** What a decision of the Secretariat is about (§3.1). */
public enum Asunto implements Nombrado {
  /** Approval of the Local Action Plan. */
  APROBACION_DEL_PAL("aprobación del PAL", "approval of the plan"),
  /** Anything else. */
  OTRO("otro asunto", "other matter");

  private final Texto nombre;

  Asunto(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
