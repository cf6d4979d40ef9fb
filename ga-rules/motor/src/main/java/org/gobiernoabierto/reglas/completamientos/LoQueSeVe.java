package org.gobiernoabierto.reglas.completamientos;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.catalogo.Ficha;
import org.gobiernoabierto.reglas.expediente.Expediente;
import org.jspecify.annotations.Nullable;

/** What rules see of an exercise: its facts by their classes, and when everything is due. */
final class LoQueSeVe {

  /** What a fact was made of; rules do not see it. */
  private static final String REGISTRO = "registro";

  private static final ClassValue<List<Method>> VISTAS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> clase) {
          List<Method> vistas =
              Stream.of(clase.getDeclaredMethods())
                  .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getParameterCount() == 0)
                  .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                  .filter(m -> m.getReturnType() != void.class)
                  .filter(m -> !Set.of(REGISTRO, "hashCode", "toString").contains(m.getName()))
                  .toList();
          vistas.forEach(m -> m.setAccessible(true));
          return vistas;
        }
      };

  private final Expediente expediente;
  private final List<Object> hechos;
  private final Map<Class<?>, List<Object>> porClase = new HashMap<>();
  private final Map<Class<?>, Set<LocalDate>> dias = new HashMap<>();

  /**
   * @param hechos of the exercise; facts of classes that are not asked for may be left out
   */
  LoQueSeVe(Expediente expediente, List<Object> hechos) {
    this.expediente = expediente;
    this.hechos = hechos;
  }

  private Map<Class<?>, List<Object>> porClase() {
    if (porClase.isEmpty()) {
      porClase.putAll(porClase(hechos));
    }
    return porClase;
  }

  private static Map<Class<?>, List<Object>> porClase(List<Object> hechos) {
    Map<Class<?>, List<Object>> porClase = new HashMap<>();
    for (Object hecho : hechos) {
      porClase.computeIfAbsent(hecho.getClass(), c -> new ArrayList<>()).add(hecho);
    }
    return porClase;
  }

  /** Those of some classes of which there are other facts, or facts that say something else. */
  Set<Class<?>> diferencias(LoQueSeVe otro, Predicate<Class<?>> algunas) {
    return vanAlPar(otro) ? unoPorUno(otro, algunas) : clasePorClase(otro, algunas);
  }

  /** Whether both have as many facts of each class, in the same order of classes. */
  private boolean vanAlPar(LoQueSeVe otro) {
    if (hechos.size() != otro.hechos.size()) {
      return false;
    }
    for (int i = 0; i < hechos.size(); i++) {
      Object uno = hechos.get(i);
      Object suyo = otro.hechos.get(i);
      if (uno != suyo && uno.getClass() != suyo.getClass()) {
        return false;
      }
    }
    return true;
  }

  private Set<Class<?>> unoPorUno(LoQueSeVe otro, Predicate<Class<?>> algunas) {
    Set<Class<?>> clases = new HashSet<>();
    for (int i = 0; i < hechos.size(); i++) {
      Object uno = hechos.get(i);
      Class<?> clase = uno.getClass();
      if (uno != otro.hechos.get(i)
          && !clases.contains(clase)
          && algunas.test(clase)
          && !dicenLoMismo(uno, otro.hechos.get(i))) {
        clases.add(clase);
      }
    }
    return clases;
  }

  /** Only of those between the first and the last that are others. */
  private Set<Class<?>> clasePorClase(LoQueSeVe otro, Predicate<Class<?>> algunas) {
    int pocos = Math.min(hechos.size(), otro.hechos.size());
    int antes = 0;
    while (antes < pocos && hechos.get(antes) == otro.hechos.get(antes)) {
      antes++;
    }
    int despues = 0;
    while (despues < pocos - antes && delFinal(despues) == otro.delFinal(despues)) {
      despues++;
    }
    Map<Class<?>, List<Object>> unos = porClase(hechos.subList(antes, hechos.size() - despues));
    Map<Class<?>, List<Object>> otros =
        porClase(otro.hechos.subList(antes, otro.hechos.size() - despues));
    Set<Class<?>> clases = new HashSet<>(unos.keySet());
    clases.addAll(otros.keySet());
    clases.removeIf(
        clase ->
            !algunas.test(clase)
                || sonIguales(
                    unos.getOrDefault(clase, List.of()), otros.getOrDefault(clase, List.of())));
    return clases;
  }

  private Object delFinal(int cual) {
    return hechos.get(hechos.size() - 1 - cual);
  }

  boolean venceIgual(LoQueSeVe otro, Ficha ficha) {
    return Objects.equals(vence(ficha), otro.vence(ficha))
        && expediente.plazos().pendeDeLaSeleccion(ficha.vence())
            == otro.expediente.plazos().pendeDeLaSeleccion(ficha.vence());
  }

  private List<Object> de(Class<?> clase) {
    return porClase().getOrDefault(clase, List.of());
  }

  private static boolean sonIguales(List<Object> unos, List<Object> otros) {
    if (unos.size() != otros.size()) {
      return false;
    }
    for (int i = 0; i < unos.size(); i++) {
      if (unos.get(i) != otros.get(i) && !dicenLoMismo(unos.get(i), otros.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean dicenLoMismo(Object uno, Object otro) {
    return uno.equals(otro)
        || (uno instanceof Record
            && VISTAS.get(uno.getClass()).stream()
                .allMatch(vista -> Objects.equals(valor(vista, uno), valor(vista, otro))));
  }

  private static @Nullable Object valor(Method vista, Object hecho) {
    try {
      return vista.invoke(hecho);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The days that facts of some classes say. */
  void dias(Predicate<Class<?>> clases, Set<LocalDate> dias) {
    for (Class<?> clase : porClase().keySet()) {
      if (clases.test(clase)) {
        dias.addAll(this.dias.computeIfAbsent(clase, this::diasDe));
      }
    }
  }

  private Set<LocalDate> diasDe(Class<?> clase) {
    Set<LocalDate> dias = new HashSet<>();
    for (Object hecho : clase.isRecord() ? de(clase) : List.of()) {
      VISTAS.get(clase).forEach(vista -> reunir(valor(vista, hecho), dias));
    }
    return dias;
  }

  private static void reunir(@Nullable Object valor, Set<LocalDate> dias) {
    if (valor instanceof LocalDate dia) {
      dias.add(dia);
    } else if (valor instanceof Collection<?> varios) {
      varios.forEach(uno -> reunir(uno, dias));
    }
  }

  @Nullable LocalDate vence(Ficha ficha) {
    return expediente.plazos().de(ficha.vence());
  }
}
