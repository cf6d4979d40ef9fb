package org.gobiernoabierto.reglas;

import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * Evaluators for rules that are still being written. For the tools of their authors, never for
 * reports: a rule set with the guide's name stands in the guide's place, so that changes to the
 * guide's own rules can be tried; any other stands beside the guide, as in a report.
 */
public final class Ensayo {

  private Ensayo() {}

  /**
   * @param reglas the rule set on trial
   * @param parametros the reading of what the guide leaves open
   * @param oyente who is told what rules do
   * @throws IllegalArgumentException as {@link Evaluador.Builder#build}
   */
  public static Evaluador evaluador(
      ReglasAdicionales reglas, Parametros parametros, OyenteDeReglas oyente) {
    String nombre = Conjunto.de(reglas).catalogo().conjunto().nombre();
    Evaluador.Builder ensayo = Evaluador.builder().parametros(parametros).oyente(oyente);
    return nombre.equals(Catalogo.deLaGuia().conjunto().nombre())
        ? ensayo.enLugarDeLaGuia(reglas).build()
        : ensayo.agregar(reglas).build();
  }
}
