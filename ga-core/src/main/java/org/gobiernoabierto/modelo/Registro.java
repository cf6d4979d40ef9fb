package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** What it means that an exercise does not state something. */
public enum Registro implements Nombrado {
  /** A body's own register: what is not stated did not happen, unless it is declared unknown. */
  CERRADO("lo que no consta no ocurrió", "what is not stated did not happen"),
  /** An archive: what is not stated is not known, unless it is told that it did not happen. */
  ABIERTO("lo que no consta no se sabe", "what is not stated is not known");

  private final Texto nombre;

  Registro(String es, String en) {
    nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
