package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gobiernoabierto.modelo.Actor;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Registros;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.modelo.validacion.Identificador;
import org.jspecify.annotations.Nullable;

/** An actor whose name is not known may be another that is recorded. */
final class Identidades {

  private static final int PARTES_DE_UN_NOMBRE = 3;

  /** The members that refer to actors, or in which something does. */
  private static final ClassValue<List<Registros.Miembro>> CON_ACTORES =
      new ClassValue<>() {
        @Override
        protected List<Registros.Miembro> computeValue(Class<?> clase) {
          return Registros.de(clase).miembros().stream()
              .filter(m -> seRefiereAActores(m) || dentro(m.tipo()))
              .toList();
        }

        private boolean dentro(Type tipo) {
          Type suyo = tipo instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : tipo;
          return suyo instanceof Class<?> clase && clase.isRecord() && !get(clase).isEmpty();
        }
      };

  private Identidades() {}

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
   *
   * @param nombres the unknown places that hold the name of an actor
   */
  static EjercicioLocal unidas(EjercicioLocal completado, List<Sitio> nombres) {
    if (nombres.isEmpty()) {
      return completado;
    }
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
    return unidas.isEmpty() ? completado : (EjercicioLocal) requireNonNull(en(completado, unidas));
  }

  private static @Nullable Object en(@Nullable Object valor, Map<String, String> unidas) {
    if (valor instanceof List<?> lista) {
      return enTodos(lista, unidas);
    }
    if (!(valor instanceof Record registro)) {
      return valor;
    }
    @Nullable Object[] valores = null;
    for (Registros.Miembro miembro : CON_ACTORES.get(registro.getClass())) {
      Object suyo = miembro.en(registro);
      Object otro = seRefiereAActores(miembro) ? deOtros(suyo, unidas) : en(suyo, unidas);
      if (otro != suyo) {
        valores = valores == null ? Registros.de(registro.getClass()).valores(registro) : valores;
        valores[miembro.indice()] = otro;
      }
    }
    return valores == null ? registro : Registros.de(registro.getClass()).nuevo(valores);
  }

  private static List<?> enTodos(List<?> lista, Map<String, String> unidas) {
    List<@Nullable Object> otros = null;
    for (int i = 0; i < lista.size(); i++) {
      Object otro = en(lista.get(i), unidas);
      if (otro != lista.get(i)) {
        otros = otros == null ? new ArrayList<>(lista) : otros;
        otros.set(i, otro);
      }
    }
    return otros == null ? lista : otros;
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

  private static @Nullable Object deOtros(@Nullable Object ids, Map<String, String> unidas) {
    if (ids instanceof List<?> lista) {
      List<?> otros =
          lista.stream().map(id -> unidas.getOrDefault(id, (String) id)).distinct().toList();
      return otros.equals(lista) ? lista : otros;
    }
    return ids == null ? null : unidas.getOrDefault(ids, (String) ids);
  }
}
