package org.gobiernoabierto.reglas.juicio;

import java.util.ArrayList;
import java.util.List;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.catalogo.Redondeo;

/** What became of one requirement, and what was found about it. */
public record Sentencia(Dictamen dictamen, List<Esbozo> hallazgos) {

  public Resultado resultado() {
    return dictamen.resultado();
  }

  /**
   * The same, saying that it hangs on how months are rounded.
   *
   * @param otro the other way to round them
   * @param suResultado what results by it
   */
  public Sentencia segun(Redondeo otro, Resultado suResultado, Ficha ficha) {
    List<Esbozo> todos = new ArrayList<>(hallazgos);
    todos.add(
        MensajeDelMotor.SEGUN_EL_REDONDEO.de(
            ficha.requisito().id(),
            ficha.lugar(),
            dictamen.vence(),
            "redondeo",
            otro,
            "resultado",
            suResultado));
    return new Sentencia(dictamen, todos);
  }
}
