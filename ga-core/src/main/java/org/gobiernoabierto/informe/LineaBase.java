package org.gobiernoabierto.informe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings of earlier reports, to tell which ones of a later report are new. Immutable and
 * thread-safe.
 *
 * @param huellas how many findings had each {@link Hallazgo#huella}
 */
public record LineaBase(Map<String, Integer> huellas) {

  public LineaBase {
    huellas = Map.copyOf(huellas);
  }

  /**
   * The one of findings with these.
   *
   * @param huellas of each finding; the same as often as findings have it
   */
  public static LineaBase de(Collection<String> huellas) {
    Map<String, Integer> cuantas = new HashMap<>();
    huellas.forEach(huella -> cuantas.merge(huella, 1, Integer::sum));
    return new LineaBase(cuantas);
  }

  /**
   * The report with each finding marked as new or not. Of several with the same {@code huella} as
   * many are not new as there were before, in their order.
   */
  public Informe aplicar(Informe informe) {
    Map<String, Integer> vistas = new HashMap<>();
    List<Hallazgo> hallazgos = new ArrayList<>(informe.hallazgos().size());
    for (Hallazgo hallazgo : informe.hallazgos()) {
      String huella = hallazgo.huella(informe.ejercicio());
      int cuantas = vistas.merge(huella, 1, Integer::sum);
      boolean nuevo = cuantas > huellas.getOrDefault(huella, 0);
      hallazgos.add(HallazgoBuilder.from(hallazgo).withNuevo(nuevo));
    }
    return InformeBuilder.from(informe).withHallazgos(hallazgos);
  }
}
