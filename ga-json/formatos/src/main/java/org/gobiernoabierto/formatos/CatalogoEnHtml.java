package org.gobiernoabierto.formatos;

import java.util.Map;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;

/** A catalogue as one page that needs nothing else. */
public final class CatalogoEnHtml extends FormatoDe<CatalogoDeRequisitos> {

  public CatalogoEnHtml() {
    super(CatalogoDeRequisitos.class, "html", Tipo.HTML);
  }

  @Override
  public byte[] escribir(CatalogoDeRequisitos catalogo, Pedido pedido) {
    return Pagina.de(
        "catalogo.jte", Map.of("vista", new VistaDelCatalogo(catalogo, pedido.idioma())));
  }
}
