package org.gobiernoabierto.formatos;

import org.gobiernoabierto.json.EscritorDeInformes;

/** Deadlines as {@code calendario.schema.json} describes them. */
public final class PlazosEnJson extends FormatoDe<Plazos> {

  public PlazosEnJson() {
    super(Plazos.class, "json", Tipo.JSON);
  }

  @Override
  public byte[] escribir(Plazos plazos, Pedido pedido) {
    return new EscritorDeInformes().escribir(plazos.calendario());
  }
}
