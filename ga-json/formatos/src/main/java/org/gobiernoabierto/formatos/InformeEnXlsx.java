package org.gobiernoabierto.formatos;

import java.util.List;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.tablas.Libro;

/**
 * A report as a workbook: how the exercise stands, its requirements, what was found, what to do and
 * what to find out, a sheet each.
 */
public final class InformeEnXlsx extends FormatoDeInforme {

  public InformeEnXlsx() {
    super("xlsx", Tipo.XLSX);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return new LibroDelInforme(new Vista(evaluado, pedido)).bytes();
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    return new Libro()
        .hoja(
            RotuloDelLibro.FALLAS.en(pedido.idioma()),
            List.of(
                Rotulo.ARCHIVO.en(pedido.idioma()),
                Rotulo.LUGAR.en(pedido.idioma()),
                Rotulo.QUE_PASA.en(pedido.idioma()),
                Rotulo.CODIGO.en(pedido.idioma())),
            Limpieza.de(fallas).stream()
                .map(
                    falla ->
                        List.of(
                            Limpieza.de(pedido.archivo()),
                            Lugar.de(falla, pedido.idioma()).dicho(),
                            falla.mensaje().en(pedido.idioma()),
                            falla.codigo()))
                .toList())
        .bytes();
  }
}
