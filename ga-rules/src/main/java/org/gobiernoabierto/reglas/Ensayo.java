package org.gobiernoabierto.reglas;

import java.util.List;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.parametros.Parametros;

/**
 * Evaluators for rules that are still being written. For the tools of their authors, never for
 * reports: a rule set with the guide's name stands in the guide's place, so that changes to the
 * guide's own rules can be tried; any other stands beside the guide, as in a report. Thread-safe.
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
    Evaluador.Builder ensayo =
        Evaluador.builder().parametros(parametros).oyente(oyente).forma(LaForma.FORMA);
    Conjunto conjunto = Conjunto.de(reglas);
    String guia = Catalogo.deLaGuia().conjunto().nombre();
    return conjunto.catalogo().conjunto().nombre().equals(guia)
        ? ensayo.enLugarDeLaGuia(conjunto).build()
        : ensayo.enLugarDeLaGuia(LaGuia.GUIA).agregar(conjunto).build();
  }

  /** The names of the guide's rules of a requirement; none when it is not the guide's. */
  public static List<String> reglasDeLaGuia(String requisito) {
    return LaGuia.GUIA.reglas().nombres().stream()
        .filter(nombre -> nombre.startsWith(requisito + " "))
        .toList();
  }

  /** Made when it is first needed; the same for every rule set on trial. */
  private static final class LaForma {

    static final Forma FORMA = new Forma();
  }

  /** Made when it is first needed; the same for every rule set on trial. */
  private static final class LaGuia {

    static final Conjunto GUIA = Conjunto.deLaGuia();
  }
}
