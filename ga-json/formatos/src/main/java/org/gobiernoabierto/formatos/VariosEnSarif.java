package org.gobiernoabierto.formatos;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorSarif;
import org.jspecify.annotations.Nullable;

/** Several exercises in one SARIF document. */
public final class VariosEnSarif {

  private VariosEnSarif() {}

  /**
   * The document.
   *
   * @param informes the reports by file
   * @param sinInforme the faults of the texts from which no report could be made, by file
   * @param ayuda where the page stands that explains the requirements; null when nobody said
   */
  public static byte[] de(
      Map<String, Informe> informes,
      Map<String, List<Falla>> sinInforme,
      Idioma idioma,
      @Nullable URI ayuda) {
    Map<String, Informe> limpios = new LinkedHashMap<>();
    informes.forEach((archivo, informe) -> limpios.put(archivo, Limpieza.de(informe)));
    Map<String, List<Falla>> fallas = new LinkedHashMap<>();
    sinInforme.forEach((archivo, suyas) -> fallas.put(archivo, Limpieza.de(suyas)));
    return escritor(idioma, ayuda).escribir(limpios, fallas);
  }

  static EscritorSarif escritor(Idioma idioma, @Nullable URI ayuda) {
    EscritorSarif escritor = new EscritorSarif(idioma);
    return ayuda == null ? escritor : escritor.conAyuda(ayuda);
  }
}
