package org.gobiernoabierto.reglas.hechos;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What facts are and what their fields mean, in Spanish, for whoever writes rules. It is read from
 * {@code vocabulario.properties} when first asked for. Thread-safe.
 */
public final class Vocabulario {

  private static final Set<String> DE_CUALQUIERA = Set.of("hashCode", "toString");

  private Vocabulario() {}

  /** Simple names of the facts, sorted. */
  public static List<String> hechos() {
    return List.copyOf(Leido.HECHOS.keySet());
  }

  /** The fact with this simple name; null when there is none. */
  public static @Nullable Class<?> hecho(String nombre) {
    return Leido.HECHOS.get(nombre);
  }

  /**
   * What a rule can read of a fact: its components in order of declaration, then its other methods
   * without arguments by name.
   *
   * @param hecho class of a fact
   * @throws IllegalArgumentException when it is not a record
   */
  public static List<String> campos(Class<?> hecho) {
    if (!hecho.isRecord()) {
      throw new IllegalArgumentException(hecho.getName() + " no es un hecho");
    }
    List<String> componentes =
        Stream.of(hecho.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> campos = new ArrayList<>(componentes);
    Stream.of(hecho.getDeclaredMethods())
        .filter(Vocabulario::seLee)
        .map(Method::getName)
        .filter(nombre -> !componentes.contains(nombre))
        .sorted()
        .forEach(campos::add);
    return Collections.unmodifiableList(campos);
  }

  private static boolean seLee(Method metodo) {
    return Modifier.isPublic(metodo.getModifiers())
        && !Modifier.isStatic(metodo.getModifiers())
        && metodo.getParameterCount() == 0
        && !DE_CUALQUIERA.contains(metodo.getName());
  }

  /**
   * What something means, in a phrase or a few sentences of Spanish.
   *
   * @param clave simple name of a fact, of an enum that facts hold, or of {@link Juicio}; alone, or
   *     followed by a dot and one of its fields, constants or methods
   * @return the meaning; null when there is no such key
   */
  public static @Nullable String significado(String clave) {
    return Leido.SIGNIFICADOS.getProperty(clave);
  }

  /** What is read once, when first asked for. */
  private static final class Leido {

    static final Properties SIGNIFICADOS = significados();
    static final SortedMap<String, Class<?>> HECHOS = hechos();

    private static Properties significados() {
      try (InputStream recurso = Vocabulario.class.getResourceAsStream("vocabulario.properties")) {
        if (recurso == null) {
          throw new IllegalStateException("Falta el recurso vocabulario.properties");
        }
        Properties significados = new Properties();
        significados.load(new InputStreamReader(recurso, StandardCharsets.UTF_8));
        return significados;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static SortedMap<String, Class<?>> hechos() {
      SortedMap<String, Class<?>> hechos = new TreeMap<>();
      for (String clave : SIGNIFICADOS.stringPropertyNames()) {
        Class<?> clase = clave.indexOf('.') < 0 ? clase(clave) : null;
        if (clase != null && clase.isRecord()) {
          hechos.put(clave, clase);
        }
      }
      return hechos;
    }

    /** The class of this package with that name; null for enums of the model. */
    private static @Nullable Class<?> clase(String nombre) {
      try {
        return Class.forName(Vocabulario.class.getPackageName() + "." + nombre);
      } catch (ClassNotFoundException e) {
        return null;
      }
    }
  }
}
