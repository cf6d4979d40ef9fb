package org.gobiernoabierto.ga.formato;

import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.EscritorDeResumenes;
import org.gobiernoabierto.modelo.EjercicioLocal;

final class InformeEnResumen implements Presentacion {

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    return new EscritorDeResumenes().escribirLinea(null, informe);
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    return new EscritorDeInformes().escribirFallas(fallas);
  }
}
