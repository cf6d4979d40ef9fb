package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.CatalogoDeRequisitos;

/** A catalogue for a terminal. */
public final class CatalogoEnTexto extends FormatoDe<CatalogoDeRequisitos> {

  public CatalogoEnTexto() {
    super(CatalogoDeRequisitos.class, "texto", Tipo.TEXTO);
  }

  @Override
  public byte[] escribir(CatalogoDeRequisitos catalogo, Pedido pedido) {
    return new TextoDelCatalogo(
            new VistaDelCatalogo(catalogo, pedido.idioma()), new Renglones(pedido))
        .redactar();
  }
}
