package org.gobiernoabierto.reglas.completamientos;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;

/** Finds the unknown places that change something that the rules of a requirement see. */
final class Alcance {

  private static final int POCAS_ESPECIES = 8;

  private final Tribunal tribunal;
  private final Incognitas incognitas;
  private final List<@Nullable Object[]> bases;
  private final List<LoQueSeVe> vistos;
  private final Map<Integer, Set<Integer>> alcances = new TreeMap<>();
  private final Map<Class<?>, Boolean> leidas = new HashMap<>();

  /**
   * @param requisitos the numbers of those that it is asked of
   * @param bases what stands in the places in a few completions
   * @param vistos what rules see of these
   */
  Alcance(
      Tribunal tribunal,
      Incognitas incognitas,
      Collection<Integer> requisitos,
      List<@Nullable Object[]> bases,
      List<LoQueSeVe> vistos) {
    this.tribunal = tribunal;
    this.incognitas = incognitas;
    this.bases = bases;
    this.vistos = vistos;
    requisitos.forEach(cual -> alcances.put(cual, new TreeSet<>()));
    if (!requisitos.isEmpty()) {
      medir();
    }
  }

  /** The numbers of the places, in order. */
  List<Integer> de(int requisito) {
    return List.copyOf(alcances.get(requisito));
  }

  private void medir() {
    Collection<List<Integer>> especies = incognitas.especies();
    boolean pocas = especies.size() <= POCAS_ESPECIES;
    for (List<Integer> especie : especies) {
      for (int base = 0; base < bases.size(); base++) {
        tocar(
            especie,
            base,
            base > 0 ? bases.size() : pocas ? masMuestras(especie) : 2 * bases.size());
      }
    }
  }

  private int masMuestras(List<Integer> especie) {
    return especie.stream().mapToInt(una -> incognitas.muestras(una).size()).max().orElse(0);
  }

  private void tocar(List<Integer> especie, int base, int cuantas) {
    Completador.DeAlgunos completador = incognitas.completador().fijando(bases.get(base), especie);
    List<@Nullable Object> suya = especie.stream().map(una -> bases.get(base)[una]).toList();
    for (int i = 0; i < cuantas; i++) {
      int cual = i;
      List<@Nullable Object> otra =
          especie.stream()
              .map(incognitas::muestras)
              .map(muestras -> muestras.get(cual % muestras.size()))
              .toList();
      if (!otra.equals(suya)
          && !alcances.values().stream().allMatch(suyas -> suyas.containsAll(especie))) {
        comparar(especie, completador.con(otra), vistos.get(base));
      }
    }
  }

  private void comparar(List<Integer> especie, EjercicioLocal completado, LoQueSeVe base) {
    LoQueSeVe visto = new LoQueSeVe(tribunal.expediente(completado), this::leeAlguno);
    Set<Class<?>> diferencias = visto.diferencias(base, this::leeAlguno);
    alcances.forEach(
        (requisito, suyas) -> {
          if (!visto.venceIgual(base, tribunal.fichas().get(requisito))
              || diferencias.stream().anyMatch(clase -> tribunal.lee(requisito, clase))) {
            suyas.addAll(especie);
          }
        });
  }

  private boolean leeAlguno(Class<?> hecho) {
    return leidas.computeIfAbsent(
        hecho,
        clase -> alcances.keySet().stream().anyMatch(requisito -> tribunal.lee(requisito, clase)));
  }
}
