package org.gobiernoabierto.ga.formato;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.modelo.EjercicioLocal;

final class InformeEnJson implements Presentacion {

  private final EscritorDeInformes escritor;

  InformeEnJson(Pedido pedido) {
    escritor = new EscritorDeInformes().conTextos(pedido.textos());
  }

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    return escritor.escribir(informe);
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    return escritor.escribirFallas(fallas);
  }
}
