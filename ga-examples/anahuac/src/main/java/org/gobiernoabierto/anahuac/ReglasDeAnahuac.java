package org.gobiernoabierto.anahuac;

import org.gobiernoabierto.reglas.ReglasAdicionales;

/** The rules of Anáhuac, an invented state. */
public final class ReglasDeAnahuac implements ReglasAdicionales {

  @Override
  public String modulo() {
    return "org.gobiernoabierto/anahuac";
  }
}
