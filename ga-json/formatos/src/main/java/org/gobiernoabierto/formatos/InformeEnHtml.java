package org.gobiernoabierto.formatos;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.formatos.dibujo.Dibujos;
import org.gobiernoabierto.informe.Falla;

/** A report as one page that needs nothing else. */
public final class InformeEnHtml extends FormatoDeInforme {

  public InformeEnHtml() {
    super("html", Tipo.HTML);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    Vista vista = new Vista(evaluado, pedido);
    Dibujos dibujos =
        Dibujos.de(
            vista.informe(),
            evaluado.ejercicio(),
            evaluado.calendario().get(),
            evaluado.avance().get(),
            pedido.idioma());
    return Pagina.de("informe.jte", Map.of("vista", vista, "dibujos", dibujos));
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    return Pagina.de(
        "fallas.jte",
        Map.of(
            "pedido",
            PedidoBuilder.from(pedido).withArchivo(Limpieza.de(pedido.archivo())),
            "fallas",
            Limpieza.de(fallas)));
  }
}
