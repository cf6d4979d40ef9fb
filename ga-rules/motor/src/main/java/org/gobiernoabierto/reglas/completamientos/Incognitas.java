package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** All that is not known of an exercise, in the order of its places. Not thread-safe. */
final class Incognitas {

  private static final int MUESTRAS = 8;
  private static final String PROBLEMAS = "/problemas";

  private final EjercicioLocal conocido;
  private final List<Incognita> todas;
  private final Nombrados nombrados;
  private final Set<LocalDate> hitos;
  private final Dias dias;
  private final Completador completador;
  private final Map<Integer, List<@Nullable Object>> valores = new HashMap<>();
  private final Map<Integer, List<@Nullable Object>> muestras = new HashMap<>();
  private final Map<Integer, List<@Nullable Object>> favorables = new HashMap<>();

  Incognitas(EjercicioLocal ejercicio, LocalDate fecha, Tribunal tribunal) {
    Lugares lugares = new Lugares(ejercicio);
    Map<String, Incognita> porRuta = new TreeMap<>();
    for (Desconocido desconocido : Archivo.desconocidos(ejercicio)) {
      Sitio sitio = lugares.en(desconocido.lugar());
      if (sitio != null) {
        porRuta.merge(
            sitio.ruta(), new Incognita(sitio, desconocido), (una, otra) -> una.y(otra.dicho()));
      }
    }
    todas = porRuta.values().stream().map(una -> una.contada(ejercicio.datosHasta())).toList();
    conocido =
        EjercicioLocalBuilder.builder(ejercicio).desconocidos(List.of()).registro(null).build();
    nombrados = new Nombrados(conocido, porRuta.containsKey(PROBLEMAS));
    hitos = tribunal.expediente(conocido).hitos();
    Set<LocalDate> dichos = new HashSet<>(nombrados.dias());
    dichos.add(fecha);
    dichos.addAll(hitos);
    todas.forEach(una -> dichos.addAll(una.limites()));
    dias = Dias.de(dichos, hitos);
    completador = new Completador(conocido, todas.stream().map(Incognita::sitio).toList());
  }

  EjercicioLocal conocido() {
    return conocido;
  }

  Nombrados nombrados() {
    return nombrados;
  }

  Set<LocalDate> hitos() {
    return hitos;
  }

  Completador completador() {
    return completador;
  }

  int cuantas() {
    return todas.size();
  }

  Incognita una(int cual) {
    return todas.get(cual);
  }

  List<Incognita> estas(Collection<Integer> cuales) {
    return cuales.stream().map(todas::get).toList();
  }

  /** Values that stand for all, but for days, which depend on what is asked. */
  List<@Nullable Object> valores(int cual) {
    return valores.computeIfAbsent(cual, i -> todas.get(i).valores(nombrados, dias));
  }

  /** Some of them, from all over. */
  List<@Nullable Object> muestras(int cual) {
    return muestras.computeIfAbsent(cual, i -> todas.get(i).muestras(valores(i), dias, MUESTRAS));
  }

  /** Of these, what lets something be met. */
  List<@Nullable Object> favorables(int cual) {
    return favorables.computeIfAbsent(cual, i -> todas.get(i).favorables(muestras(i)));
  }

  /** Days on which what is not known may have happened, the likeliest first. */
  List<LocalDate> diasProbables() {
    return dias.probables(Incognita.DIAS);
  }

  /** Something for each of the places. */
  @Nullable Object[] eleccion(int cual) {
    @Nullable Object[] eleccion = new Object[todas.size()];
    Arrays.setAll(eleccion, i -> muestras(i).get(cual % muestras(i).size()));
    return eleccion;
  }

  /** The numbers of the places that are the same member of several elements of a list. */
  Collection<List<Integer>> especies() {
    Map<String, List<Integer>> especies = new TreeMap<>();
    for (int i = 0; i < todas.size(); i++) {
      especies.computeIfAbsent(todas.get(i).especie(), e -> new ArrayList<>()).add(i);
    }
    return especies.values();
  }

  List<Integer> numeros() {
    return Stream.iterate(0, i -> i + 1).limit(todas.size()).toList();
  }
}
