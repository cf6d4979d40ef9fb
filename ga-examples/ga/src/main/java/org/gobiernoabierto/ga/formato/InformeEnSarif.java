package org.gobiernoabierto.ga.formato;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorSarif;
import org.gobiernoabierto.modelo.EjercicioLocal;

final class InformeEnSarif implements Presentacion {

  private final EscritorSarif escritor;
  private final String archivo;

  InformeEnSarif(Pedido pedido) {
    escritor = new EscritorSarif(pedido.idioma());
    archivo = desdeAqui(pedido.archivo());
  }

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    return escritor.escribir(informe, archivo);
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    return escritor.escribirFallas(fallas, archivo);
  }

  /** Relative to the working folder where it is within it: what reads SARIF looks for it there. */
  private static String desdeAqui(String archivo) {
    String aqui = Path.of("").toAbsolutePath() + File.separator;
    return archivo.startsWith(aqui) ? archivo.substring(aqui.length()) : archivo;
  }
}
