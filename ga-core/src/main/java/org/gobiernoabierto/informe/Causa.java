package org.gobiernoabierto.informe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reason why obligations are not met: a finding, with those that say the same of other things
 * and those that follow from it.
 *
 * @param principal the finding
 * @param iguales those with the same message about other things, in the report's order
 * @param siguen those that follow from it ({@link Hallazgo#sigueDe}), in the report's order
 */
public record Causa(Hallazgo principal, List<Hallazgo> iguales, List<Hallazgo> siguen) {

  public Causa {
    iguales = List.copyOf(iguales);
    siguen = List.copyOf(siguen);
  }

  /** Ids of the requirements that are not met because of it, in the order of the findings. */
  public List<String> requisitos() {
    return Stream.of(List.of(principal), iguales, siguen)
        .flatMap(List::stream)
        .map(Hallazgo::requisito)
        .distinct()
        .toList();
  }

  /** Ids of the things of which it says the same, in the report's order. */
  public List<String> elementos() {
    return Stream.concat(Stream.of(principal), iguales.stream())
        .map(Hallazgo::elemento)
        .distinct()
        .toList();
  }

  /**
   * @param requisitos ids of those whose findings are asked for
   */
  static List<Causa> de(Informe informe, Set<String> requisitos) {
    Map<String, Severidad> graves = new HashMap<>();
    for (Hallazgo h : informe.hallazgos()) {
      graves.merge(h.requisito(), h.severidad(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    List<Hallazgo> hallazgos =
        informe.hallazgos().stream()
            .filter(h -> requisitos.contains(h.requisito()))
            .filter(h -> h.severidad() == graves.get(h.requisito()))
            .toList();
    Map<String, Hallazgo> porHuella =
        hallazgos.stream()
            .collect(
                Collectors.toMap(
                    h -> h.huella(informe.ejercicio()), Function.identity(), (a, b) -> a));
    Map<String, List<Hallazgo>> solos = new LinkedHashMap<>();
    Map<Hallazgo, List<Hallazgo>> siguen = new LinkedHashMap<>();
    for (Hallazgo hallazgo : hallazgos) {
      Hallazgo origen = porHuella.get(hallazgo.sigueDe());
      if (origen == null) {
        solos.computeIfAbsent(hallazgo.clave(), c -> new ArrayList<>()).add(hallazgo);
      } else {
        siguen.computeIfAbsent(origen, o -> new ArrayList<>()).add(hallazgo);
      }
    }
    return solos.values().stream()
        .map(
            iguales ->
                new Causa(
                    iguales.get(0),
                    iguales.subList(1, iguales.size()),
                    iguales.stream()
                        .flatMap(h -> siguen.getOrDefault(h, List.of()).stream())
                        .toList()))
        .toList();
  }
}
