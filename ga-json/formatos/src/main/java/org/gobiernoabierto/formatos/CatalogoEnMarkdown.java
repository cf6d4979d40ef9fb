package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.CatalogoDeRequisitos;

/** A catalogue in GitHub-flavoured Markdown. */
public final class CatalogoEnMarkdown extends FormatoDe<CatalogoDeRequisitos> {

  public CatalogoEnMarkdown() {
    super(CatalogoDeRequisitos.class, "markdown", Tipo.MARKDOWN);
  }

  @Override
  public byte[] escribir(CatalogoDeRequisitos catalogo, Pedido pedido) {
    return new MarkdownDelCatalogo(new VistaDelCatalogo(catalogo, pedido.idioma())).redactar();
  }
}
