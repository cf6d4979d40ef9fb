package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.jspecify.annotations.Nullable;

/** Finds the unknown places that change something that the rules of a requirement see. */
final class Alcance {

  private static final int POCAS_ESPECIES = 8;

  private final Tribunal tribunal;
  private final Incognitas incognitas;
  private final List<Base> bases;
  private final Map<Integer, Set<Integer>> alcances = new TreeMap<>();
  private final Map<Class<?>, BitSet> lectores = new HashMap<>();
  private final BitSet dejanElCurso = new BitSet();

  /**
   * @param requisitos the numbers of those that it is asked of
   * @param bases a few completions
   */
  Alcance(
      Tribunal tribunal, Incognitas incognitas, Collection<Integer> requisitos, List<Base> bases) {
    this.tribunal = tribunal;
    this.incognitas = incognitas;
    this.bases = bases;
    requisitos.forEach(cual -> alcances.put(cual, new TreeSet<>()));
    if (!requisitos.isEmpty()) {
      medir();
    }
  }

  /** The numbers of the places, in order. */
  List<Integer> de(int requisito) {
    return List.copyOf(alcances.getOrDefault(requisito, Set.of()));
  }

  /** Whether by what stands in a place it may change from which days others are counted. */
  boolean mueveElCurso(int lugar) {
    return !dejanElCurso.get(lugar);
  }

  private void medir() {
    Collection<List<Integer>> especies = incognitas.especies();
    boolean pocas = especies.size() <= POCAS_ESPECIES;
    for (List<Integer> especie : especies) {
      boolean dejan = tocar(especie, bases.get(0), pocas ? masMuestras(especie) : 2 * bases.size());
      for (Base base : bases.subList(1, bases.size())) {
        dejan &= tocar(especie, base, bases.size());
      }
      if (dejan) {
        especie.forEach(dejanElCurso::set);
      }
    }
  }

  private int masMuestras(List<Integer> especie) {
    return especie.stream().mapToInt(una -> incognitas.muestras(una).size()).max().orElse(0);
  }

  /** Whether all was tried and days are counted from the same days in all of it. */
  private boolean tocar(List<Integer> especie, Base base, int cuantas) {
    boolean dejan = true;
    Completador.DeAlgunos completador = base.fijando(especie);
    List<@Nullable Object> suya = base.eleccion(especie);
    Set<LocalDate> origenes = base.expediente().plazos().origenes();
    Set<List<Integer>> tocadas = new HashSet<>();
    for (int i = 0; i < cuantas; i++) {
      int cual = i;
      List<Integer> muestras =
          especie.stream().map(una -> cual % incognitas.muestras(una).size()).toList();
      List<@Nullable Object> otra =
          IntStream.range(0, muestras.size())
              .mapToObj(j -> incognitas.muestras(especie.get(j)).get(muestras.get(j)))
              .toList();
      BitSet sinTocar = sinTocar(especie);
      if (sinTocar.isEmpty()) {
        return false;
      }
      if (tocadas.add(muestras) && !otra.equals(suya)) {
        Expediente otro = tribunal.expediente(completador.con(otra));
        dejan = dejan && otro.plazos().origenes().equals(origenes);
        comparar(especie, sinTocar, otro, base);
      }
    }
    return dejan;
  }

  /** The requirements of which it has not been seen that they rest on some places. */
  private BitSet sinTocar(List<Integer> especie) {
    BitSet sinTocar = new BitSet();
    alcances.forEach((requisito, suyas) -> sinTocar.set(requisito, !suyas.containsAll(especie)));
    return sinTocar;
  }

  private void comparar(
      List<Integer> especie, BitSet requisitos, Expediente completado, Base base) {
    LoQueSeVe visto = base.visto(completado);
    BitSet tocados = new BitSet();
    visto
        .diferencias(base.visto(), clase -> lectores(clase).intersects(requisitos))
        .forEach(clase -> tocados.or(lectores(clase)));
    requisitos.stream()
        .filter(uno -> !visto.venceIgual(base.visto(), tribunal.fichas().get(uno)))
        .forEach(tocados::set);
    tocados.and(requisitos);
    tocados.stream()
        .forEach(
            requisito -> alcances.computeIfAbsent(requisito, r -> new TreeSet<>()).addAll(especie));
  }

  /** The requirements whose rules look at facts of a class. */
  private BitSet lectores(Class<?> hecho) {
    return lectores.computeIfAbsent(
        hecho,
        clase -> {
          BitSet suyos = new BitSet();
          alcances.keySet().forEach(uno -> suyos.set(uno, tribunal.lee(uno, clase)));
          return suyos;
        });
  }
}
