package org.gobiernoabierto.ga.formato;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.ga.formato.dibujo.Dibujos;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;

/** A report as one page that needs nothing else; the templates escape what they are given. */
final class InformeEnHtml implements Presentacion {

  private static final TemplateEngine PLANTILLAS =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, InformeEnHtml.class.getPackageName());

  private final Pedido pedido;

  InformeEnHtml(Pedido pedido) {
    this.pedido = pedido;
  }

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    Vista vista = new Vista(informe, ejercicio, pedido);
    Dibujos dibujos =
        Dibujos.de(
            vista.informe(),
            ejercicio,
            pedido.calendario().apply(ejercicio, informe),
            pedido.idioma());
    return pagina("informe.jte", Map.of("vista", vista, "dibujos", dibujos));
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    Pedido limpio =
        new Pedido(
            Limpieza.de(pedido.archivo()),
            pedido.idioma(),
            pedido.sinFecha(),
            pedido.detalle(),
            pedido.textos(),
            pedido.ayuda(),
            pedido.celda(),
            pedido.calendario());
    return pagina("fallas.jte", Map.of("pedido", limpio, "fallas", Limpieza.de(fallas)));
  }

  static byte[] pagina(String plantilla, Map<String, Object> datos) {
    StringOutput salida = new StringOutput();
    PLANTILLAS.render(plantilla, datos, salida);
    return salida.toString().getBytes(UTF_8);
  }
}
