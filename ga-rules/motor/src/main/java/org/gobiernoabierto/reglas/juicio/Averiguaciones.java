package org.gobiernoabierto.reglas.juicio;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.PorAveriguar;
import org.gobiernoabierto.informe.Supuesto;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.MotivoDeDesconocer;
import org.gobiernoabierto.modelo.lugares.Lugares;
import org.gobiernoabierto.modelo.lugares.Sitio;

/** What to find out: that on which open results hang, what decides most first. */
final class Averiguaciones {

  private Averiguaciones() {}

  /** What was looked for and not found is not asked for again. */
  static List<PorAveriguar> de(EjercicioLocal ejercicio, List<Dictamen> dictamenes) {
    Map<String, List<String>> porLugar = porLugar(dictamenes);
    if (porLugar.isEmpty()) {
      return List.of();
    }
    Lugares lugares = new Lugares(ejercicio);
    porLugar.keySet().removeAll(buscados(ejercicio, lugares));
    Map<String, List<String>> porCosa = new TreeMap<>();
    for (String lugar : porLugar.keySet()) {
      Sitio sitio = lugares.en(lugar);
      if (sitio != null) {
        porCosa.computeIfAbsent(Documentos.cosa(sitio), c -> new ArrayList<>()).add(lugar);
      }
    }
    List<PorAveriguar> todos = new ArrayList<>();
    porCosa.forEach(
        (cosa, suyos) ->
            todos.add(
                new PorAveriguar(
                    Documentos.nombre(cosa),
                    Documentos.fuente(cosa),
                    suyos,
                    suyos.stream()
                        .flatMap(l -> requireNonNull(porLugar.get(l)).stream())
                        .sorted()
                        .toList())));
    todos.sort(Comparator.comparing(uno -> -uno.requisitos().size()));
    return todos;
  }

  /** The requirements of which a place alone makes the difference, by that place. */
  private static Map<String, List<String>> porLugar(List<Dictamen> dictamenes) {
    Map<String, List<String>> porLugar = new TreeMap<>();
    for (Dictamen dictamen : dictamenes) {
      if (dictamen.posibilidades().size() > 1) {
        dictamen.posibilidades().get(0).supuestos().stream()
            .limit(1)
            .map(Supuesto::lugar)
            .forEach(
                lugar ->
                    porLugar
                        .computeIfAbsent(lugar, l -> new ArrayList<>())
                        .add(dictamen.requisito().id()));
      }
    }
    return porLugar;
  }

  private static Set<String> buscados(EjercicioLocal ejercicio, Lugares lugares) {
    Set<String> rutas = new HashSet<>();
    for (Desconocido desconocido : ejercicio.desconocidos()) {
      Sitio sitio = lugares.en(desconocido.lugar());
      if (sitio != null && desconocido.motivo() == MotivoDeDesconocer.NO_SE_HALLO) {
        rutas.add(sitio.ruta());
      }
    }
    return rutas;
  }
}
