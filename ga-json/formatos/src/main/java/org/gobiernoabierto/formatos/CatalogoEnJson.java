package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.CatalogoDeRequisitos;
import org.gobiernoabierto.json.EscritorDeCatalogos;

/** A catalogue as {@code catalogo.schema.json} describes it. */
public final class CatalogoEnJson extends FormatoDe<CatalogoDeRequisitos> {

  public CatalogoEnJson() {
    super(CatalogoDeRequisitos.class, "json", Tipo.JSON);
  }

  @Override
  public byte[] escribir(CatalogoDeRequisitos catalogo, Pedido pedido) {
    return new EscritorDeCatalogos().escribir(catalogo);
  }
}
