package org.gobiernoabierto.reglas.completamientos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Mesa;
import org.gobiernoabierto.modelo.Problema;
import org.gobiernoabierto.modelo.ProblemaBuilder;
import org.gobiernoabierto.modelo.lugares.Retoque;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.jspecify.annotations.Nullable;

/** Puts something into the unknown places of an exercise. Not thread-safe. */
final class Completador {

  private final List<Sitio> sitios;
  private final Identidades identidades;
  private final Retoque retoque;

  /** Of each, the numbers of the places that lie in it. */
  private final List<List<Integer>> dentro = new ArrayList<>();

  private final Map<Object, Boolean> actores;
  private final Map<Object, Boolean> problemas;
  private boolean siempreActores;
  private boolean siempreProblema;

  /**
   * @param conocido what is known of the exercise
   */
  Completador(EjercicioLocal conocido, List<Sitio> sitios) {
    this(
        conocido,
        sitios,
        new Identidades(conocido, sitios.stream().filter(Identidades::esNombreDeActor).toList()),
        new IdentityHashMap<>(),
        new IdentityHashMap<>());
  }

  private Completador(
      EjercicioLocal conocido,
      List<Sitio> sitios,
      Identidades identidades,
      Map<Object, Boolean> actores,
      Map<Object, Boolean> problemas) {
    this.sitios = sitios;
    this.identidades = identidades;
    this.actores = actores;
    this.problemas = problemas;
    retoque = new Retoque(conocido, sitios);
  }

  /**
   * One of which only some places are open still; what lies within them stays as it is in the
   * others.
   *
   * @param libres the numbers of the places that are open
   */
  DeAlgunos fijando(Base base, List<Integer> libres) {
    @Nullable Object[] contenidos = base.contenidos();
    Set<Integer> tocados = new LinkedHashSet<>(libres);
    libres.forEach(uno -> tocados.addAll(dentro(uno)));
    Completador deAlgunos =
        new Completador(
            base.puesto(),
            tocados.stream().map(sitios::get).toList(),
            base.identidades(),
            actores,
            problemas);
    deAlgunos.siempreActores = hayFuera(tocados, base.suponenActores());
    deAlgunos.siempreProblema = hayFuera(tocados, base.suponenUnProblema());
    Object[] suyos = tocados.stream().map(i -> contenidos[i]).toArray();
    return new DeAlgunos(deAlgunos, suyos);
  }

  private static boolean hayFuera(Set<Integer> tocados, BitSet algunos) {
    return algunos.stream().anyMatch(uno -> !tocados.contains(uno));
  }

  Identidades identidades() {
    return identidades;
  }

  /** The numbers of the places that lie in one. */
  private List<Integer> dentro(int cual) {
    if (dentro.isEmpty()) {
      Map<String, Integer> porRuta = new HashMap<>();
      for (Sitio sitio : sitios) {
        porRuta.put(sitio.ruta(), dentro.size());
        dentro.add(new ArrayList<>());
      }
      for (int i = 0; i < sitios.size(); i++) {
        String ruta = sitios.get(i).ruta();
        for (int fin = ruta.lastIndexOf('/'); fin > 0; fin = ruta.lastIndexOf('/', fin - 1)) {
          Integer alrededor = porRuta.get(ruta.substring(0, fin));
          if (alrededor != null) {
            dentro.get(alrededor).add(i);
          }
        }
      }
    }
    return dentro.get(cual);
  }

  /** The numbers of the places by what stands in which there are more actors. */
  BitSet suponenActores(@Nullable Object[] contenidos) {
    return los(contenidos, this::suponeActores);
  }

  /** The numbers of the places by what stands in which there is another problem. */
  BitSet suponenUnProblema(@Nullable Object[] contenidos) {
    return los(contenidos, this::suponeUnProblema);
  }

  private static BitSet los(
      @Nullable Object[] contenidos, Predicate<@Nullable Object> suponenAlgo) {
    BitSet suyos = new BitSet();
    for (int i = 0; i < contenidos.length; i++) {
      suyos.set(i, suponenAlgo.test(contenidos[i]));
    }
    return suyos;
  }

  EjercicioLocal con(@Nullable Object[] contenidos) {
    return entero(puestos(contenidos), contenidos, identidades);
  }

  /** The exercise with something in its unknown places. */
  EjercicioLocal puestos(@Nullable Object[] contenidos) {
    return retoque.con(contenidos);
  }

  /**
   * The same with what follows from it: who is one, and whom and what it supposes.
   *
   * @param contenidos what stands in the places
   * @param identidades of completions that are mostly like it
   */
  EjercicioLocal entero(
      EjercicioLocal puesto, @Nullable Object[] contenidos, Identidades identidades) {
    EjercicioLocal unido = identidades.unidas(puesto);
    boolean masActores = siempreActores;
    boolean otroProblema = siempreProblema;
    for (Object contenido : contenidos) {
      masActores = masActores || suponeActores(contenido);
      otroProblema = otroProblema || suponeUnProblema(contenido);
    }
    return masActores || otroProblema ? conSupuestos(unido, masActores, otroProblema) : unido;
  }

  private static EjercicioLocal conSupuestos(
      EjercicioLocal unido, boolean masActores, boolean otroProblema) {
    EjercicioLocalBuilder supuesto = EjercicioLocalBuilder.builder(unido);
    if (masActores) {
      supuesto.actores(
          Stream.concat(unido.actores().stream(), Nombrados.SUPUESTOS.stream()).toList());
    }
    if (otroProblema) {
      supuesto.problemas(
          Stream.concat(unido.problemas().stream(), Stream.of(problema(unido))).toList());
    }
    return supuesto.build();
  }

  private boolean suponeActores(@Nullable Object contenido) {
    return supone(contenido, actores, Nombrados::suponeActores);
  }

  private boolean suponeUnProblema(@Nullable Object contenido) {
    return supone(contenido, problemas, Nombrados::suponeUnProblema);
  }

  /** The same few contents come again and again. */
  private static boolean supone(
      @Nullable Object contenido, Map<Object, Boolean> sabidos, Predicate<Object> supone) {
    if (contenido instanceof String) {
      return supone.test(contenido);
    }
    return (contenido instanceof List<?> || contenido instanceof Record)
        && sabidos.computeIfAbsent(contenido, supone::test);
  }

  /** A problem that all of the tables defined. */
  private static Problema problema(EjercicioLocal completado) {
    return ProblemaBuilder.builder()
        .id(Nombrados.PROBLEMA_SUPUESTO)
        .descripcion(Nombrados.PROBLEMA_SUPUESTO)
        .mesas(completado.mesas().stream().map(Mesa::id).toList())
        .relevante(true)
        .build();
  }

  /** Puts something into some of the places, the others being as they are. */
  static final class DeAlgunos {

    private final Completador completador;
    private final @Nullable Object[] contenidos;

    private DeAlgunos(Completador completador, @Nullable Object[] contenidos) {
      this.completador = completador;
      this.contenidos = contenidos;
    }

    /**
     * @param libres what comes to stand in the places that are open, in their order
     */
    EjercicioLocal con(List<@Nullable Object> libres) {
      @Nullable Object[] todos = contenidos.clone();
      for (int i = 0; i < libres.size(); i++) {
        todos[i] = libres.get(i);
      }
      return completador.con(todos);
    }
  }
}
