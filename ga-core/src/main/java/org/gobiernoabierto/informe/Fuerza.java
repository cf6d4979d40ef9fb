package org.gobiernoabierto.informe;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;

/** How strongly the guide asks for something. */
public enum Fuerza implements Nombrado {
  /** A plain duty: «deberá», «deben», a future of duty. */
  OBLIGACION("obligación", "obligation"),
  /** Something hoped for: «se esperaría». */
  EXPECTATIVA("expectativa", "expectation"),
  /** A circumstance that the guide tells. */
  INFORMATIVO("informativo", "informative");

  private final Texto nombre;

  Fuerza(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }
}
