package org.gobiernoabierto.informe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed from one report to another.
 *
 * @param cambios requirements whose result changed, in the order of the later report
 * @param nuevos findings that the later report has and the earlier had not
 * @param agregados results of requirements that the earlier report had not
 * @param retirados results of requirements that the later report has not
 * @param resueltos findings that the earlier report had and the later has not
 */
public record Comparacion(
    List<Cambio> cambios,
    List<Dictamen> agregados,
    List<Dictamen> retirados,
    List<Hallazgo> nuevos,
    List<Hallazgo> resueltos) {

  public Comparacion {
    cambios = List.copyOf(cambios);
    agregados = List.copyOf(agregados);
    retirados = List.copyOf(retirados);
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
   * Compares two reports, in changes and findings only those of the requirements that both have:
   * another guide may judge, or a rule set have come into force between them. Findings are the same
   * when they say the same of the same place; line numbers do not matter.
   */
  public static Comparacion entre(Informe antes, Informe despues) {
    Map<String, Resultado> anteriores = new HashMap<>();
    antes.requisitos().forEach(d -> anteriores.put(d.requisito().id(), d.resultado()));
    Set<String> comunes = new HashSet<>();
    List<Cambio> cambios = new ArrayList<>();
    for (Dictamen dictamen : despues.requisitos()) {
      Resultado anterior = anteriores.get(dictamen.requisito().id());
      if (anterior != null) {
        comunes.add(dictamen.requisito().id());
        if (anterior != dictamen.resultado()) {
          cambios.add(new Cambio(dictamen.requisito(), anterior, dictamen.resultado()));
        }
      }
    }
    List<Hallazgo> deAntes = de(comunes, antes);
    List<Hallazgo> deDespues = de(comunes, despues);
    return new Comparacion(
        cambios,
        sinLosDe(comunes, despues),
        sinLosDe(comunes, antes),
        sinLosDe(deDespues, deAntes),
        sinLosDe(deAntes, deDespues));
  }

  private static List<Dictamen> sinLosDe(Set<String> requisitos, Informe informe) {
    return informe.requisitos().stream()
        .filter(d -> !requisitos.contains(d.requisito().id()))
        .toList();
  }

  private static List<Hallazgo> de(Set<String> requisitos, Informe informe) {
    return informe.hallazgos().stream().filter(h -> requisitos.contains(h.requisito())).toList();
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
