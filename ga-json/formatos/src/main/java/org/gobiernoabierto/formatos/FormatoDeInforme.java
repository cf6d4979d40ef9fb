package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.formatos.Evaluado.SinInforme;
import org.gobiernoabierto.informe.Falla;

/** A format of a report, and of the faults for which there is none. */
abstract class FormatoDeInforme extends FormatoDe<Evaluado> {

  FormatoDeInforme(String nombre, String tipo) {
    super(Evaluado.class, nombre, tipo);
  }

  @Override
  public final byte[] escribir(Evaluado evaluado, Pedido pedido) {
    return evaluado instanceof ConInforme conInforme
        ? informe(conInforme, pedido)
        : fallas(((SinInforme) evaluado).fallas(), pedido);
  }

  abstract byte[] informe(ConInforme evaluado, Pedido pedido);

  abstract byte[] fallas(List<Falla> fallas, Pedido pedido);
}
