package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.EscritorDeInformes;

/** The report as {@code informe.schema.json} describes it. */
public final class InformeEnJson extends FormatoDeInforme {

  public InformeEnJson() {
    super("json", Tipo.JSON);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return escritor(pedido).escribir(evaluado.informe());
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    return escritor(pedido).escribirFallas(fallas);
  }

  private static EscritorDeInformes escritor(Pedido pedido) {
    return new EscritorDeInformes().conTextos(pedido.textos());
  }
}
