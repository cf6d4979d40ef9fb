package org.gobiernoabierto.seispasos;

import org.gobiernoabierto.reglas.ArtefactoDeReglas;

/** «Seis pasos de los ejercicios locales de Gobierno Abierto» (INAI, 2016). */
public final class SeisPasos2016 implements ArtefactoDeReglas {

  @Override
  public String modulo() {
    return "org.gobiernoabierto/ga-rules";
  }

  @Override
  public boolean esGuia() {
    return true;
  }
}
