package org.gobiernoabierto.reglas.juicio;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.jspecify.annotations.Nullable;

/**
 * Which findings of one exercise only follow from another: where a thing is missing as a whole,
 * what is found of its parts follows from what is found of it; and where a requirement of the same
 * step must be met first that is missing as a whole, that is where it follows from.
 */
final class Consecuencias {

  private final EjercicioLocal ejercicio;
  private final Map<String, Ficha> fichas = new HashMap<>();
  private final Map<String, Integer> orden = new HashMap<>();
  private final Set<String> incumplidos = new HashSet<>();
  private final Set<String> abiertos = new HashSet<>();
  private final Map<String, Hallazgo> deRequisitos = new HashMap<>();

  /**
   * @param dictamenes one for each of {@code fichas}
   */
  Consecuencias(EjercicioLocal ejercicio, List<Ficha> fichas, List<Dictamen> dictamenes) {
    this.ejercicio = ejercicio;
    for (int i = 0; i < fichas.size(); i++) {
      String id = fichas.get(i).requisito().id();
      this.fichas.put(id, fichas.get(i));
      orden.put(id, i);
      if (dictamenes.get(i).resultado() == Resultado.INCUMPLE) {
        incumplidos.add(id);
      }
      if (Redactor.abierto(dictamenes.get(i))) {
        abiertos.add(id);
      }
    }
  }

  /** The same findings, with what those that follow from another follow from. */
  List<Hallazgo> dichas(List<Hallazgo> hallazgos) {
    Map<Hallazgo, String> faltas = new LinkedHashMap<>();
    Map<String, List<Hallazgo>> porFalta = new LinkedHashMap<>();
    for (Hallazgo hallazgo : hallazgos) {
      String falta = abiertos.contains(hallazgo.requisito()) ? loQueFalta(hallazgo.ruta()) : "";
      if (!falta.isEmpty()) {
        faltas.put(hallazgo, falta);
        porFalta.computeIfAbsent(falta, f -> new ArrayList<>()).add(hallazgo);
      }
    }
    if (faltas.isEmpty()) {
      return hallazgos;
    }
    Map<String, Hallazgo> principales = new HashMap<>();
    porFalta.forEach((falta, suyos) -> principales.put(falta, principal(suyos)));
    faltas.forEach(
        (hallazgo, falta) ->
            deRequisitos.putIfAbsent(hallazgo.requisito(), principales.get(falta)));
    return hallazgos.stream()
        .map(hallazgo -> dicha(hallazgo, principales.get(faltas.get(hallazgo))))
        .toList();
  }

  private Hallazgo dicha(Hallazgo hallazgo, @Nullable Hallazgo principal) {
    Hallazgo origen = principal == null ? hallazgo : origen(hallazgo, principal);
    return origen.equals(hallazgo)
        ? hallazgo
        : HallazgoBuilder.from(hallazgo).withSigueDe(origen.huella(ejercicio.id()));
  }

  /** The outermost place on the way to one at which nothing is recorded; empty when there is. */
  private String loQueFalta(String ruta) {
    for (int corte = ruta.indexOf('/', 1); corte >= 0; corte = ruta.indexOf('/', corte + 1)) {
      if (estaVacio(ruta.substring(0, corte))) {
        return ruta.substring(0, corte);
      }
    }
    return !ruta.isEmpty() && estaVacio(ruta) ? ruta : "";
  }

  private boolean estaVacio(String ruta) {
    Sitio sitio = Sitio.en(ejercicio, ruta);
    return sitio != null && !sitio.tieneAlgo();
  }

  /**
   * The one that speaks of the whole, of a step rather than of the period, in the guide's order.
   */
  private Hallazgo principal(List<Hallazgo> hallazgos) {
    return hallazgos.stream()
        .min(
            Comparator.comparing((Hallazgo h) -> paso(h) == 0)
                .thenComparing(h -> !incumplidos.contains(h.requisito()))
                .thenComparing(h -> h.ruta().split("/", -1).length)
                .thenComparing(h -> orden.get(h.requisito())))
        .orElseThrow();
  }

  private Hallazgo origen(Hallazgo hallazgo, Hallazgo principal) {
    if (incumplidos.contains(hallazgo.requisito())
        && !incumplidos.contains(principal.requisito())) {
      return loQueLeFalta(hallazgo.requisito()).orElse(hallazgo);
    }
    Ficha suya = ficha(principal.requisito());
    return suya.requiere().stream()
        .filter(previo -> fichas.containsKey(previo) && mismoPaso(ficha(previo), suya))
        .map(deRequisitos::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(principal);
  }

  private static boolean mismoPaso(Ficha una, Ficha otra) {
    return una.requisito().paso().numero() == otra.requisito().paso().numero();
  }

  /** What is missing of the nearest requirement that it must have first and that is not met. */
  private Optional<Hallazgo> loQueLeFalta(String requisito) {
    Set<String> vistos = new LinkedHashSet<>(ficha(requisito).requiere());
    List<String> porVer = new ArrayList<>(vistos);
    for (int i = 0; i < porVer.size(); i++) {
      String previo = porVer.get(i);
      Hallazgo suyo = deRequisitos.get(previo);
      if (suyo != null && incumplidos.contains(previo)) {
        return Optional.of(suyo);
      }
      if (fichas.containsKey(previo)) {
        ficha(previo).requiere().stream().filter(vistos::add).forEach(porVer::add);
      }
    }
    return Optional.empty();
  }

  private Ficha ficha(String requisito) {
    return requireNonNull(fichas.get(requisito));
  }

  private int paso(Hallazgo hallazgo) {
    return ficha(hallazgo.requisito()).requisito().paso().numero();
  }
}
