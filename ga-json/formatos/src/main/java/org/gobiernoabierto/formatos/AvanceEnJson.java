package org.gobiernoabierto.formatos;

import org.gobiernoabierto.json.EscritorDeAvances;

/** Progress as {@code avance.schema.json} describes it. */
public final class AvanceEnJson extends FormatoDe<AvanceDelPlan> {

  public AvanceEnJson() {
    super(AvanceDelPlan.class, "json", Tipo.JSON);
  }

  @Override
  public byte[] escribir(AvanceDelPlan avance, Pedido pedido) {
    return new EscritorDeAvances().escribir(avance.avance());
  }
}
