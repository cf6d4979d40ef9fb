package org.gobiernoabierto.reglas.completamientos;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
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
   */
  static EjercicioLocal unidas(EjercicioLocal completado, List<Sitio> sitios) {
    Map<String, String> unidas = new HashMap<>();
    for (Sitio sitio : sitios) {
      Actor suyo =
          esNombreDeActor(sitio) ? completado.actores().get((Integer) sitio.partes().get(1)) : null;
      if (suyo != null && suyo.nombre() != null && !suyo.nombre().equals(Nombrados.SUPUESTO)) {
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
      return lista.stream().map(uno -> en(uno, unidas)).toList();
    }
    if (!(valor instanceof Record registro)) {
      return valor;
    }
    Registros registros = Registros.de(registro.getClass());
    @Nullable Object[] valores = registros.valores(registro);
    for (Registros.Miembro miembro : registros.miembros()) {
      Object suyo = valores[miembro.indice()];
      valores[miembro.indice()] =
          seRefiereAActores(miembro) ? deOtros(suyo, unidas) : en(suyo, unidas);
    }
    return registros.nuevo(valores);
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
      return lista.stream().map(id -> unidas.getOrDefault(id, (String) id)).distinct().toList();
    }
    return ids == null ? null : unidas.getOrDefault(ids, (String) ids);
  }
}
