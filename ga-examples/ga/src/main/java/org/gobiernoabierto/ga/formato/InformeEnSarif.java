package org.gobiernoabierto.ga.formato;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorSarif;
import org.gobiernoabierto.modelo.EjercicioLocal;

final class InformeEnSarif implements Presentacion {

  private final EscritorSarif escritor;
  private final String archivo;

  InformeEnSarif(Pedido pedido) {
    escritor = VariosEnSarif.escritor(pedido.idioma(), pedido.ayuda());
    archivo = pedido.archivo();
  }

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    return escritor.escribir(Limpieza.de(informe), archivo);
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    return escritor.escribirFallas(Limpieza.de(fallas), archivo);
  }
}
