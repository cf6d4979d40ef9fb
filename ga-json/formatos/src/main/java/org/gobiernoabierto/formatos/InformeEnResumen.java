package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;

/** The results only, in one line of JSON, as {@code resumen.schema.json} describes it. */
public final class InformeEnResumen extends FormatoDeInforme {

  public InformeEnResumen() {
    super("resumen", Tipo.JSON);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return new EscritorDeResumenes().escribirLinea(null, evaluado.informe());
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    return new EscritorDeInformes().escribirFallas(fallas);
  }
}
