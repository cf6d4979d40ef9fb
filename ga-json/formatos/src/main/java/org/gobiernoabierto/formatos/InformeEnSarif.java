package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.EscritorSarif;

/** SARIF 2.1.0, for code hosts and editors. */
public final class InformeEnSarif extends FormatoDeInforme {

  public InformeEnSarif() {
    super("sarif", Tipo.SARIF);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return escritor(pedido).escribir(Limpieza.de(evaluado.informe()), pedido.archivo());
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    return escritor(pedido).escribirFallas(Limpieza.de(fallas), pedido.archivo());
  }

  private static EscritorSarif escritor(Pedido pedido) {
    return VariosEnSarif.escritor(pedido.idioma(), pedido.ayuda());
  }
}
