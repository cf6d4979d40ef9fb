package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/**
 * An actor whose name is not known may be another that is recorded. Who is one in completions that
 * are mostly like one; what is the same record in it is looked through once. Not thread-safe.
 */
final class Identidades {

  private static final int PARTES_DE_UN_NOMBRE = 3;

  /** The members that refer to actors, or in which something does. */
  private static final ClassValue<List<Alusion>> CON_ACTORES =
      new ClassValue<>() {
        @Override
        protected List<Alusion> computeValue(Class<?> clase) {
          return Registros.de(clase).miembros().stream()
              .map(miembro -> new Alusion(miembro, seRefiereAActores(miembro)))
              .filter(alusion -> alusion.directa() || dentro(alusion.miembro().tipo()))
              .toList();
        }

        private boolean dentro(Type tipo) {
          Type suyo = tipo instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : tipo;
          return suyo instanceof Class<?> clase && clase.isRecord() && !get(clase).isEmpty();
        }
      };

  private final List<Sitio> nombres;

  /** Who is one in the exercise that the others are like. */
  private final Union delParecido;

  /**
   * A member through which a record refers to actors.
   *
   * @param directa whether it holds their ids; otherwise something within it does
   */
  private record Alusion(Registros.Miembro miembro, boolean directa) {}

  /**
   * @param parecido what the completions are mostly like
   * @param nombres the unknown places that hold the name of an actor
   */
  Identidades(EjercicioLocal parecido, List<Sitio> nombres) {
    this.nombres = nombres;
    delParecido = new Union(uniones(parecido));
    delParecido.recordar(parecido);
  }

  /** The same of completions that are mostly like another one. */
  Identidades deLosQueSeParecenA(EjercicioLocal otro) {
    return new Identidades(otro, nombres);
  }

  static boolean esNombreDeActor(Sitio sitio) {
    return sitio.partes().size() == PARTES_DE_UN_NOMBRE
        && sitio.partes().get(0).equals("actores")
        && sitio.nombre().equals("nombre");
  }

  /** The names of the actors who the nameless one could be. */
  static List<String> posibles(Sitio sitio, List<Actor> actores) {
    Actor suyo = (Actor) sitio.dueno();
    return actores.stream()
        .filter(otro -> suyo == null || !otro.id().equals(suyo.id()))
        .filter(
            otro ->
                suyo == null
                    || suyo.sector() == null
                    || otro.sector() == null
                    || otro.sector() == suyo.sector())
        .map(Actor::nombre)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * The exercise in which everything that is said of one is said of the other, where the name that
   * one was given is that of another.
   */
  EjercicioLocal unidas(EjercicioLocal completado) {
    Map<String, String> suyas = uniones(completado);
    if (suyas.isEmpty()) {
      return completado;
    }
    Union union = delParecido.esDe(suyas) ? delParecido : new Union(suyas);
    return (EjercicioLocal) requireNonNull(union.en(completado));
  }

  /** Who is which other, by their ids. */
  private Map<String, String> uniones(EjercicioLocal completado) {
    Map<String, String> unidas = new HashMap<>();
    for (Sitio nombre : nombres) {
      Actor suyo = completado.actores().get((Integer) nombre.partes().get(1));
      if (suyo.nombre() != null && !suyo.nombre().equals(Nombrados.SUPUESTO)) {
        completado.actores().stream()
            .filter(otro -> !otro.id().equals(suyo.id()) && suyo.nombre().equals(otro.nombre()))
            .findFirst()
            .ifPresent(otro -> unidas.putIfAbsent(suyo.id(), otro.id()));
      }
    }
    unidas.keySet().removeIf(id -> unidas.containsKey(unidas.get(id)));
    return unidas;
  }

  private static boolean seRefiereAActores(Registros.Miembro miembro) {
    AnnotatedType anotado =
        miembro.anotado() instanceof AnnotatedParameterizedType lista
            ? lista.getAnnotatedActualTypeArguments()[0]
            : miembro.anotado();
    return anotado.isAnnotationPresent(Identificador.class)
        && !miembro.nombre().equals("id")
        && !Nombrados.seRefiere(miembro.nombre());
  }

  /** Says of some what is said of others. */
  private static final class Union {

    private final Map<String, String> unidas;
    private final IdentityHashMap<Object, Object> yaUnidos = new IdentityHashMap<>();
    private boolean recuerda;

    /**
     * @param unidas who is which other, by their ids
     */
    Union(Map<String, String> unidas) {
      this.unidas = unidas;
    }

    boolean esDe(Map<String, String> otras) {
      return unidas.equals(otras);
    }

    /** Keeps what becomes of everything in an exercise. */
    void recordar(EjercicioLocal ejercicio) {
      if (!unidas.isEmpty()) {
        recuerda = true;
        en(ejercicio);
        recuerda = false;
      }
    }

    @Nullable Object en(@Nullable Object valor) {
      if (!(valor instanceof Record || valor instanceof List<?>)) {
        return valor;
      }
      Object unido = yaUnidos.get(valor);
      if (unido == null) {
        unido = valor instanceof List<?> lista ? enTodos(lista) : enElRegistro((Record) valor);
        if (recuerda) {
          yaUnidos.put(valor, unido);
        }
      }
      return unido;
    }

    private Record enElRegistro(Record registro) {
      @Nullable Object[] valores = null;
      for (Alusion alusion : CON_ACTORES.get(registro.getClass())) {
        Object suyo = alusion.miembro().en(registro);
        Object otro = alusion.directa() ? deOtros(suyo) : en(suyo);
        if (otro != suyo) {
          valores = valores == null ? Registros.de(registro.getClass()).valores(registro) : valores;
          valores[alusion.miembro().indice()] = otro;
        }
      }
      return valores == null ? registro : Registros.de(registro.getClass()).nuevo(valores);
    }

    private List<?> enTodos(List<?> lista) {
      List<@Nullable Object> otros = null;
      for (int i = 0; i < lista.size(); i++) {
        Object otro = en(lista.get(i));
        if (otro != lista.get(i)) {
          otros = otros == null ? new ArrayList<>(lista) : otros;
          otros.set(i, otro);
        }
      }
      return otros == null ? lista : otros;
    }

    private @Nullable Object deOtros(@Nullable Object ids) {
      if (ids instanceof List<?> lista) {
        List<?> otros =
            lista.stream().map(id -> unidas.getOrDefault(id, (String) id)).distinct().toList();
        return otros.equals(lista) ? lista : otros;
      }
      return ids == null ? null : unidas.getOrDefault(ids, (String) ids);
    }
  }
}
