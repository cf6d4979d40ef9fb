package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.reglas.autoria.archivos.Archivo;
import org.gobiernoabierto.reglas.autoria.archivos.Nodo;
import org.gobiernoabierto.reglas.autoria.drl.ReglaDrl;
import org.gobiernoabierto.reglas.autoria.revision.RevisionDeForma;

/**
 * Why no case can tell a mutant from the rule, as {@code mutantes.yaml} says it. Immutable.
 *
 * @param regla name of the rule
 * @param original {@link Mutante#original}
 * @param mutado {@link Mutante#mutado}
 * @param razon the reason, in Spanish
 */
public record Argumento(String regla, String original, String mutado, String razon) {

  static final String ARCHIVO = EsquemaDeReglas.MUTANTES.deArchivo();

  /**
   * Those of a rule set; none when it has no such file. An element of it may argue several mutants
   * of a line at once.
   *
   * @throws ReglasConDefectosException when it is not as its schema says
   */
  public static List<Argumento> de(CarpetaDeReglas carpeta) {
    List<Argumento> argumentos = new ArrayList<>();
    for (Archivo archivo : carpeta.archivos(ARCHIVO)) {
      if (archivo.nombre().equals(ARCHIVO)) {
        for (Nodo elemento : RevisionDeForma.leer(archivo).elementos("mutantes")) {
          Nodo mutado = elemento.en("/mutado");
          for (Nodo uno : mutado.esLista() ? mutado.elementos() : List.of(mutado)) {
            argumentos.add(
                new Argumento(
                    elemento.texto("regla"),
                    elemento.texto("original"),
                    uno.texto(),
                    elemento.texto("razon")));
          }
        }
      }
    }
    return argumentos;
  }

  /** Id of the requirement of the rule. */
  String requisito() {
    return ReglaDrl.requisito(regla);
  }

  public boolean esDe(Mutante mutante) {
    return regla.equals(mutante.regla())
        && original.equals(mutante.original())
        && mutado.equals(mutante.mutado());
  }
}
