package org.gobiernoabierto.anahuac;

import org.gobiernoabierto.reglas.ArtefactoDeReglas;

/** The rules of Anáhuac, an invented state. */
public final class ReglasDeAnahuac implements ArtefactoDeReglas {

  @Override
  public String modulo() {
    return "org.gobiernoabierto/anahuac";
  }
}
