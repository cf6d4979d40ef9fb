package org.gobiernoabierto.reglas;

import java.util.List;
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
    Evaluador.Builder ensayo =
        Evaluador.builder().parametros(parametros).oyente(oyente).forma(Compartido.FORMA);
    Conjunto conjunto = Conjunto.de(reglas);
    String guia = Catalogo.deLaGuia().conjunto().nombre();
    return conjunto.catalogo().conjunto().nombre().equals(guia)
        ? ensayo.enLugarDeLaGuia(conjunto).build()
        : ensayo.enLugarDeLaGuia(Compartido.GUIA).agregar(reglas).build();
  }

  /** The names of the guide's rules of a requirement; none when it is not the guide's. */
  public static List<String> reglasDeLaGuia(String requisito) {
    return Compartido.GUIA.reglas().nombres().stream()
        .filter(nombre -> nombre.startsWith(requisito + " "))
        .toList();
  }

  /** What takes long to make and is the same for every rule set on trial. */
  private static final class Compartido {

    static final Forma FORMA = new Forma();
    static final Conjunto GUIA = Conjunto.deLaGuia();
  }
}
