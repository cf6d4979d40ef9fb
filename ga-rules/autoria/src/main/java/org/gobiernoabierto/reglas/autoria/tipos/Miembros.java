package org.gobiernoabierto.reglas.autoria.tipos;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gobiernoabierto.reglas.hechos.Hecho;
import org.gobiernoabierto.reglas.hechos.Vocabulario;
import org.jspecify.annotations.Nullable;

/** What can be read of a value, as rules write it. */
public final class Miembros {

  private Miembros() {}

  /** The method that {@code nombre} reads: a component, a method or a property; null for none. */
  public static @Nullable Method campo(Class<?> clase, String nombre) {
    if (Character.isUpperCase(nombre.charAt(0))) {
      return null;
    }
    String propiedad = nombre.substring(0, 1).toUpperCase(Locale.ROOT) + nombre.substring(1);
    return Stream.of(nombre, "is" + propiedad, "get" + propiedad)
        .flatMap(metodo -> metodos(clase, metodo, 0))
        .filter(metodo -> !Modifier.isStatic(metodo.getModifiers()))
        .findFirst()
        .orElse(null);
  }

  /** The methods of that name that take so many values. */
  public static List<Method> metodos(
      Class<?> clase, String nombre, int valores, boolean estaticos) {
    return metodos(clase, nombre, valores)
        .filter(metodo -> Modifier.isStatic(metodo.getModifiers()) == estaticos)
        .toList();
  }

  private static Stream<Method> metodos(Class<?> clase, String nombre, int valores) {
    return Stream.concat(Stream.of(clase.getMethods()), Stream.of(Object.class.getMethods()))
        .filter(metodo -> metodo.getName().equals(nombre))
        .filter(metodo -> !metodo.isBridge())
        .filter(
            metodo ->
                metodo.isVarArgs()
                    ? valores >= metodo.getParameterCount() - 1
                    : valores == metodo.getParameterCount());
  }

  /** What may have been meant by a name that {@code clase} does not have. */
  public static Collection<String> nombres(Class<?> clase) {
    if (Hecho.class.isAssignableFrom(clase)) {
      return Vocabulario.campos(clase);
    }
    if (TiposDeclarados.es(clase)) {
      return Stream.of(clase.getDeclaredFields()).map(Field::getName).toList();
    }
    return new TreeSet<>(
        Stream.of(clase.getMethods())
            .filter(metodo -> metodo.getDeclaringClass() != Object.class)
            .filter(metodo -> !Modifier.isStatic(metodo.getModifiers()))
            .filter(metodo -> Permitidas.metodo(metodo.getName()))
            .map(Method::getName)
            .toList());
  }

  /** Whether what {@code metodo} gives may be null. */
  public static boolean puedeSerNulo(Method metodo) {
    if (metodo.getAnnotatedReturnType().isAnnotationPresent(Nullable.class)) {
      return true;
    }
    RecordComponent[] componentes = metodo.getDeclaringClass().getRecordComponents();
    Optional<RecordComponent> componente =
        componentes == null
            ? Optional.empty()
            : Stream.of(componentes).filter(c -> c.getAccessor().equals(metodo)).findFirst();
    return componente
        .filter(c -> c.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .isPresent();
  }

  /** Whether {@code metodo} is of this project, whose types say what may be null. */
  public static boolean diceSiEsNulo(Method metodo) {
    Class<?> clase = metodo.getDeclaringClass();
    return clase.getName().startsWith("org.gobiernoabierto.") && !TiposDeclarados.es(clase);
  }
}
