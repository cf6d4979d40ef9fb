package org.gobiernoabierto.informe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed from one report to another.
 *
 * @param cambios requirements whose result changed, in the order of the later report
 * @param nuevos findings that the later report has and the earlier had not
 * @param resueltos findings that the earlier report had and the later has not
 */
public record Comparacion(List<Cambio> cambios, List<Hallazgo> nuevos, List<Hallazgo> resueltos) {

  public Comparacion {
    cambios = List.copyOf(cambios);
    nuevos = List.copyOf(nuevos);
    resueltos = List.copyOf(resueltos);
  }

  /**
   * A result that changed.
   *
   * @param requisito the requirement
   * @param antes its result before
   * @param despues its result after
   */
  public record Cambio(Requisito requisito, Resultado antes, Resultado despues) {}

  /**
   * Compares two reports under the same rule sets. Findings are the same when they say the same of
   * the same place; line numbers do not matter.
   *
   * @throws IllegalArgumentException when a requirement is missing from {@code antes}
   */
  public static Comparacion entre(Informe antes, Informe despues) {
    List<Cambio> cambios = new ArrayList<>();
    for (Dictamen dictamen : despues.requisitos()) {
      Resultado anterior = antes.dictamen(dictamen.requisito().id()).resultado();
      if (anterior != dictamen.resultado()) {
        cambios.add(new Cambio(dictamen.requisito(), anterior, dictamen.resultado()));
      }
    }
    return new Comparacion(
        cambios,
        sinLosDe(despues.hallazgos(), antes.hallazgos()),
        sinLosDe(antes.hallazgos(), despues.hallazgos()));
  }

  private static List<Hallazgo> sinLosDe(List<Hallazgo> unos, List<Hallazgo> otros) {
    Set<List<Object>> presentes = new HashSet<>();
    otros.forEach(hallazgo -> presentes.add(identidad(hallazgo)));
    return unos.stream().filter(h -> !presentes.contains(identidad(h))).toList();
  }

  private static List<Object> identidad(Hallazgo hallazgo) {
    return List.of(hallazgo.clave(), hallazgo.ruta(), hallazgo.severidad(), hallazgo.mensaje());
  }
}
