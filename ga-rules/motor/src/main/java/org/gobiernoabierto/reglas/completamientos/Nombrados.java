package org.gobiernoabierto.reglas.completamientos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.ActorBuilder;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.Sector;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.jspecify.annotations.Nullable;

/**
 * What an exercise speaks of: ids that its members can refer to, people, addresses and days. Not
 * thread-safe.
 */
final class Nombrados {

  private static final String ACTORES = "Actor";
  private static final int POCOS = 6;

  /** Someone or something of which nothing is recorded but that it may be referred to. */
  static final String SUPUESTO = "supuesto";

  /** One of each sector whom nobody has recorded; whoever acted may not be among the recorded. */
  static final List<Actor> SUPUESTOS =
      Stream.of(Sector.values())
          .map(
              sector ->
                  ActorBuilder.builder()
                      .id("supuesto-" + sector.name().toLowerCase(Locale.ROOT))
                      .sector(sector)
                      .build())
          .toList();

  /** What commitments may answer and nobody recorded. */
  static final String PROBLEMA_SUPUESTO = "supuesto-problema";

  private static final Set<String> IDS_SUPUESTOS =
      SUPUESTOS.stream().map(Actor::id).collect(Collectors.toSet());

  /** What the members that refer to something refer to, by their names; always in one order. */
  private static final Map<String, List<String>> REFERIDOS =
      Map.of(
          "electos", List.of("Integrante"),
          "facilitador", List.of("Facilitador"),
          "mesas", List.of("Mesa"),
          "problemas", List.of("Problema"),
          "compromiso", List.of("Compromiso"),
          "elemento", List.of("Actividad", "Producto"),
          "actividades", List.of("Actividad"),
          "acto", List.of("Mesa", "Decision", "SesionDelSecretariado"));

  private final List<Actor> actores;
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();
  private final Map<String, Set<String>> referencias = new LinkedHashMap<>();
  private final Map<String, Set<String>> huerfanos = new HashMap<>();
  private final Set<String> personas = new LinkedHashSet<>();
  private final Set<String> direcciones = new LinkedHashSet<>();
  private final Set<LocalDate> dias = new LinkedHashSet<>();
  private final Map<String, Set<String>> textos = new LinkedHashMap<>();

  /**
   * @param masProblemas whether there may be problems that are not recorded
   */
  Nombrados(EjercicioLocal ejercicio, boolean masProblemas) {
    actores = ejercicio.actores();
    recorrer(ejercicio, "");
    if (masProblemas) {
      ids.computeIfAbsent("Problema", c -> new LinkedHashSet<>()).add(PROBLEMA_SUPUESTO);
    }
  }

  private void recorrer(@Nullable Object valor, String dentroDe) {
    if (valor instanceof List<?> lista) {
      lista.forEach(elemento -> recorrer(elemento, dentroDe));
    } else if (valor instanceof Map<?, ?> propios) {
      propios.forEach(
          (nombre, suyo) -> {
            if (suyo instanceof String texto) {
              textos.computeIfAbsent((String) nombre, m -> new LinkedHashSet<>()).add(texto);
            }
          });
    } else if (valor instanceof LocalDate dia) {
      dias.add(dia);
    } else if (valor instanceof Record registro) {
      Registros registros = Registros.de(registro.getClass());
      String id = registros.id(registro);
      String clase = registro.getClass().getSimpleName();
      if (id != null) {
        ids.computeIfAbsent(clase, c -> new LinkedHashSet<>())
            .add(clase.matches("Actividad|Producto") ? dentroDe + "/" + id : id);
      }
      for (Registros.Miembro miembro : registros.miembros()) {
        Object suyo = miembro.en(registro);
        if (suyo instanceof String texto) {
          textos.computeIfAbsent(miembro.nombre(), m -> new LinkedHashSet<>()).add(texto);
        }
        if (suyo instanceof String texto && miembro.nombre().equals("persona")) {
          personas.add(texto);
        } else if (suyo instanceof String texto && texto.startsWith("http")) {
          direcciones.add(texto);
        }
        if (seRefiere(miembro.nombre())) {
          anotarReferencias(miembro.nombre(), suyo);
        }
        recorrer(suyo, id == null ? dentroDe : id);
      }
    }
  }

  private void anotarReferencias(String miembro, @Nullable Object valor) {
    if (valor instanceof List<?> lista) {
      lista.forEach(uno -> anotarReferencias(miembro, uno));
    } else if (valor instanceof String id) {
      referencias.computeIfAbsent(miembro, m -> new LinkedHashSet<>()).add(id);
    }
  }

  /** The ids that something refers to and nothing recorded has; one of a class may have them. */
  Set<String> huerfanos(Class<?> clase) {
    return huerfanos.computeIfAbsent(clase.getSimpleName(), this::sinDueno);
  }

  private Set<String> sinDueno(String clase) {
    Set<String> suyos = new LinkedHashSet<>();
    referencias.forEach(
        (miembro, referidos) -> {
          List<String> clases = REFERIDOS.getOrDefault(miembro, List.of());
          if (clases.contains(clase)) {
            referidos.stream()
                .filter(id -> clases.stream().noneMatch(una -> esDe(una, id)))
                .map(id -> id.substring(id.indexOf('/') + 1))
                .forEach(suyos::add);
          }
        });
    return suyos;
  }

  private boolean esDe(String clase, String id) {
    return ids.getOrDefault(clase, Set.of()).stream()
        .anyMatch(suyo -> suyo.equals(id) || suyo.endsWith("/" + id));
  }

  /** Whether what stands in a place, or in something within it, is one whom nobody recorded. */
  static boolean suponeActores(@Nullable Object valor) {
    return nombra(valor, IDS_SUPUESTOS);
  }

  /** Whether it is a problem that nobody recorded. */
  static boolean suponeUnProblema(@Nullable Object valor) {
    return nombra(valor, Set.of(PROBLEMA_SUPUESTO));
  }

  private static boolean nombra(@Nullable Object valor, Set<String> cuales) {
    if (valor instanceof List<?> lista) {
      return lista.stream().anyMatch(uno -> nombra(uno, cuales));
    }
    if (valor instanceof Record registro) {
      return Registros.de(registro.getClass()).miembros().stream()
          .anyMatch(miembro -> nombra(miembro.en(registro), cuales));
    }
    return valor instanceof String id && cuales.contains(id);
  }

  /** Whether members of this name refer to something other than actors. */
  static boolean seRefiere(String miembro) {
    return REFERIDOS.containsKey(miembro);
  }

  /** Whether things of a class are recorded. */
  boolean hay(Class<?> clase) {
    return ids.containsKey(clase.getSimpleName());
  }

  /** The ids that a member of this name can hold: one that is not recorded where none is. */
  List<String> referibles(String miembro) {
    List<String> referibles = new ArrayList<>();
    List<String> clases = REFERIDOS.getOrDefault(miembro, List.of(ACTORES));
    clases.forEach(clase -> referibles.addAll(ids.getOrDefault(clase, Set.of())));
    if (clases.contains(ACTORES)) {
      SUPUESTOS.forEach(supuesto -> referibles.add(supuesto.id()));
    }
    if (referibles.isEmpty()) {
      referibles.add(SUPUESTO);
    }
    return referibles;
  }

  List<Actor> actores() {
    return actores;
  }

  List<String> personas() {
    return List.copyOf(personas);
  }

  List<String> direcciones() {
    return List.copyOf(direcciones);
  }

  /** What members of this name say, a few of them. */
  List<String> textos(String miembro) {
    return textos.getOrDefault(miembro, Set.of()).stream().limit(POCOS).toList();
  }

  Set<LocalDate> dias() {
    return dias;
  }
}
