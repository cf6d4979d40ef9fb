package org.gobiernoabierto.reglas.hechos;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Nombrado;
import org.jspecify.annotations.Nullable;

/**
 * What facts are, what their members mean and how they are read aloud, in Spanish, for whoever
 * writes rules. It is read from {@code vocabulario.properties} when first asked for. Thread-safe.
 */
public final class Vocabulario {

  private static final Set<String> NO_SON_PARA_REGLAS =
      Set.of("registro", "referido", "lista", "equals", "hashCode", "toString");
  private static final String LEIDO = ".leido";

  private Vocabulario() {}

  /** Simple names of the facts, and of what several of them are, such as acts; sorted. */
  public static List<String> hechos() {
    return List.copyOf(Leido.HECHOS.keySet());
  }

  /** The fact, or what several facts are, with this simple name; null when there is none. */
  public static @Nullable Class<?> hecho(String nombre) {
    return Leido.HECHOS.get(nombre);
  }

  /**
   * What a rule can read of a fact by its name: what is recorded, in the order of the model, then
   * the other components and then the other methods without arguments, by name.
   *
   * @param hecho class of a fact, or of what several are
   * @throws IllegalArgumentException when it is neither
   */
  public static List<String> campos(Class<?> hecho) {
    if (!Hecho.class.isAssignableFrom(hecho)) {
      throw new IllegalArgumentException(hecho.getName() + " no es un hecho");
    }
    Set<String> seLeen =
        metodos(hecho)
            .filter(metodo -> metodo.getParameterCount() == 0)
            .map(Method::getName)
            .sorted()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> campos = new LinkedHashSet<>();
    componentes(hecho)
        .forEach(
            componente -> componentes(componente.getType()).forEach(c -> campos.add(c.getName())));
    componentes(hecho).forEach(componente -> campos.add(componente.getName()));
    campos.retainAll(seLeen);
    campos.addAll(seLeen);
    return List.copyOf(campos);
  }

  /**
   * The public methods that a rule can call on a value of {@code clase}, in no order: those of
   * {@link #campos} and those with arguments.
   */
  public static Stream<Method> metodos(Class<?> clase) {
    return Stream.of(clase.getMethods())
        .filter(metodo -> metodo.getDeclaringClass() != Object.class)
        .filter(metodo -> !Modifier.isStatic(metodo.getModifiers()) && !metodo.isBridge())
        .filter(metodo -> !NO_SON_PARA_REGLAS.contains(metodo.getName()));
  }

  private static Stream<RecordComponent> componentes(Class<?> clase) {
    return clase.isRecord() ? Stream.of(clase.getRecordComponents()) : Stream.empty();
  }

  /**
   * What something means, in a phrase or a few sentences of Spanish.
   *
   * @param clase a fact, what several are, an enum that facts hold, {@link Direccion} or {@link
   *     Juicio}
   * @return null when nothing is said of it
   */
  public static @Nullable String significado(Class<?> clase) {
    return dicho(clase, "");
  }

  /**
   * What a member means, in a phrase of Spanish.
   *
   * @param clase as for {@link #significado(Class)}
   * @param miembro one of its fields, methods or constants
   * @return null when nothing is said of it
   */
  public static @Nullable String significado(Class<?> clase, String miembro) {
    String dicho = dicho(clase, "." + miembro);
    return dicho != null || !clase.isEnum() ? dicho : nombre(clase, miembro);
  }

  /** What a constant is called; null when it has no name. */
  private static @Nullable String nombre(Class<?> enumeracion, String constante) {
    for (Object valor : enumeracion.getEnumConstants()) {
      if (((Enum<?>) valor).name().equals(constante)) {
        return valor instanceof EntidadFederativa entidad
            ? entidad.nombre()
            : valor instanceof Nombrado nombrado ? nombrado.nombre().es() : null;
      }
    }
    return null;
  }

  /**
   * How a fact is read aloud, with its article, and how several are, without: {@code una mesa},
   * {@code mesas}.
   *
   * @param hecho a fact, or what several are
   * @return one form where there is one such fact at most, otherwise two; none when nothing is said
   *     of it
   */
  public static List<String> leido(Class<?> hecho) {
    return formas(dicho(hecho, LEIDO));
  }

  /**
   * How a member is read aloud: {@code línea base}; of one that is yes or no, what is said after
   * the fact, and after several: {@code que cuenta}, {@code que cuentan}; of a method with
   * arguments, what is said before the argument.
   *
   * @param clase a fact, what several are, or {@link Direccion}
   * @param miembro one of its fields or methods
   * @return one form or two; the name of the member when nothing else is said of it
   */
  public static List<String> leido(Class<?> clase, String miembro) {
    List<String> formas = formas(dicho(clase, "." + miembro + LEIDO));
    return formas.isEmpty() ? List.of(miembro) : formas;
  }

  /** What a fact is called in English, with its article; empty when nothing is said of it. */
  static Optional<String> enIngles(Class<?> hecho) {
    return Optional.ofNullable(Leido.EN_INGLES.getProperty(hecho.getSimpleName()));
  }

  /**
   * How a member is read aloud in English; of one that is yes or no, what is said after the fact,
   * and what is said when it is no.
   *
   * @return one form or two; none when nothing is said of it
   */
  static List<String> enIngles(Class<?> clase, String miembro) {
    return formas(
        Stream.concat(Stream.of(clase), Stream.of(clase.getInterfaces()))
            .map(una -> Leido.EN_INGLES.getProperty(una.getSimpleName() + "." + miembro))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseGet(() -> Leido.EN_INGLES.getProperty(miembro)));
  }

  private static List<String> formas(@Nullable String dicho) {
    return dicho == null ? List.of() : List.of(dicho.split("; "));
  }

  /** What is said of {@code clase} itself or, where nothing is, of an interface of it. */
  private static @Nullable String dicho(Class<?> clase, String deQue) {
    String dicho = Leido.DICHO.getProperty(clase.getSimpleName() + deQue);
    if (dicho != null || deQue.isEmpty()) {
      return dicho;
    }
    return Stream.of(clase.getInterfaces())
        .map(interfaz -> dicho(interfaz, deQue))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What is read once, when first asked for. */
  private static final class Leido {

    static final Properties DICHO = dicho("vocabulario.properties");
    static final Properties EN_INGLES = dicho("vocabulario_en.properties");
    static final SortedMap<String, Class<?>> HECHOS = hechos();

    private static Properties dicho(String nombre) {
      try (InputStream recurso = Vocabulario.class.getResourceAsStream(nombre)) {
        if (recurso == null) {
          throw new IllegalStateException("Falta el recurso " + nombre);
        }
        Properties dicho = new Properties();
        dicho.load(new InputStreamReader(recurso, StandardCharsets.UTF_8));
        return dicho;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static SortedMap<String, Class<?>> hechos() {
      SortedMap<String, Class<?>> hechos = new TreeMap<>();
      for (String clave : DICHO.stringPropertyNames()) {
        Class<?> clase = clave.indexOf('.') < 0 ? clase(clave) : null;
        if (clase != null && Hecho.class.isAssignableFrom(clase)) {
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
