package org.gobiernoabierto.modelo;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** In what capacity a member sits in the Secretariat (§3.3). */
public enum Calidad implements Nombrado {
  /** Holder of the seat. */
  TITULAR("titular", "principal"),
  /** Stands in for a principal. */
  SUPLENTE("suplente", "alternate");

  private final Texto nombre;

  Calidad(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
