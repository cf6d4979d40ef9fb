package org.gobiernoabierto.reglas.juicio;

import java.util.List;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;

/** What became of one requirement, and what was found about it. */
public record Sentencia(Dictamen dictamen, List<Esbozo> hallazgos) {

  public Resultado resultado() {
    return dictamen.resultado();
  }
}
