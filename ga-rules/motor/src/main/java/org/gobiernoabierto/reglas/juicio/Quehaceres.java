package org.gobiernoabierto.reglas.juicio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.jspecify.annotations.Nullable;

/** What is to be done next about what is not met or not due yet. */
final class Quehaceres {

  private final Expediente expediente;
  private final Map<String, Ficha> fichas = new HashMap<>();
  private final Map<String, Dictamen> abiertos = new HashMap<>();

  /** All that one responsible has to do by one day about one thing. */
  private record Tarea(
      String elemento, String parte, Responsable responsable, @Nullable LocalDate vence) {}

  /**
   * @param dictamenes one for each of {@code fichas}
   */
  Quehaceres(Expediente expediente, List<Ficha> fichas, List<Dictamen> dictamenes) {
    this.expediente = expediente;
    for (int i = 0; i < fichas.size(); i++) {
      if (Redactor.abierto(dictamenes.get(i))) {
        String id = fichas.get(i).requisito().id();
        this.fichas.put(id, fichas.get(i));
        abiertos.put(id, dictamenes.get(i));
      }
    }
  }

  /** What can be done now comes first, then what waits for it; each by date. */
  List<ProximoPaso> proximosPasos(List<Hallazgo> hallazgos) {
    Map<String, Severidad> graves = new HashMap<>();
    Map<String, Set<String>> siguen = new HashMap<>();
    for (Hallazgo hallazgo : hallazgos) {
      graves.merge(
          hallazgo.requisito(), hallazgo.severidad(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      if (hallazgo.sigueDe() != null) {
        siguen
            .computeIfAbsent(hallazgo.sigueDe(), h -> new LinkedHashSet<>())
            .add(hallazgo.requisito());
      }
    }
    Map<Tarea, List<Hallazgo>> tareas = new LinkedHashMap<>();
    for (Hallazgo hallazgo : hallazgos) {
      Dictamen dictamen = abiertos.get(hallazgo.requisito());
      if (dictamen != null
          && hallazgo.remediable()
          && hallazgo.sigueDe() == null
          && hallazgo.severidad() == graves.get(hallazgo.requisito())) {
        LocalDate vence = hallazgo.vence() == null ? dictamen.vence() : hallazgo.vence();
        tareas
            .computeIfAbsent(
                new Tarea(hallazgo.elemento(), parte(hallazgo), hallazgo.responsable(), vence),
                t -> new ArrayList<>())
            .add(hallazgo);
      }
    }
    List<ProximoPaso> pasos = new ArrayList<>();
    tareas.forEach((tarea, suyos) -> pasos.add(paso(tarea, suyos, siguen)));
    pasos.sort(
        Comparator.comparing((ProximoPaso paso) -> !paso.bloqueadoPor().isEmpty())
            .thenComparing(ProximoPaso::vence, Comparator.nullsLast(Comparator.naturalOrder())));
    return List.copyOf(pasos);
  }

  /** Which part of the exercise it is about, where that is not told by an id. */
  private String parte(Hallazgo hallazgo) {
    if (!hallazgo.elemento().equals(expediente.ejercicio().id())) {
      return "";
    }
    String[] partes = hallazgo.ruta().split("/", 4);
    return String.join("/", List.of(partes).subList(0, Math.min(partes.length, 3)));
  }

  private ProximoPaso paso(Tarea tarea, List<Hallazgo> hallazgos, Map<String, Set<String>> siguen) {
    Set<String> requisitos = new LinkedHashSet<>();
    hallazgos.forEach(hallazgo -> requisitos.add(hallazgo.requisito()));
    Set<String> antes = new LinkedHashSet<>();
    for (String requisito : requisitos) {
      antes.addAll(requireNonNull(fichas.get(requisito)).requiere());
    }
    for (Hallazgo hallazgo : hallazgos) {
      String huella = hallazgo.huella(expediente.ejercicio().id());
      requisitos.addAll(siguen.getOrDefault(huella, Set.of()));
    }
    antes.retainAll(abiertos.keySet());
    antes.removeAll(requisitos);
    Ficha primera = requireNonNull(fichas.get(hallazgos.get(0).requisito()));
    return new ProximoPaso(
        List.copyOf(requisitos),
        tarea.elemento(),
        hallazgos.get(0).ruta(),
        hallazgos.stream()
            .map(h -> new ProximoPaso.Accion(h.clave(), h.remedio()))
            .distinct()
            .toList(),
        tarea.responsable(),
        tarea.vence(),
        expediente.lectura().vencimiento(primera.vence()).nombre(),
        tarea.vence() != null && expediente.fecha().isAfter(tarea.vence()),
        List.copyOf(antes));
  }
}
