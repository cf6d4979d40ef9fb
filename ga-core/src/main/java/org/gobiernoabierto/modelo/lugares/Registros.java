package org.gobiernoabierto.modelo.lugares;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How records of one class are taken apart and put together. Immutable and thread-safe. */
public final class Registros {

  private static final ClassValue<Registros> CLASES =
      new ClassValue<>() {
        @Override
        protected Registros computeValue(Class<?> clase) {
          return new Registros(clase);
        }
      };

  private static final String EXTENSIONES = "extensiones";

  private final Map<String, Miembro> porNombre = new LinkedHashMap<>();
  private final List<Miembro> miembros;
  private final Constructor<?> constructor;

  /** A member of the records. */
  public record Miembro(
      String nombre, int indice, Type tipo, AnnotatedType anotado, Method lector) {

    /** Whether a record without it has not the shape that it must have. */
    public boolean esObligado() {
      return lector.isAnnotationPresent(NotNull.class)
          || lector.isAnnotationPresent(NotBlank.class);
    }

    public @Nullable Object en(Record registro) {
      try {
        return lector.invoke(registro);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Registros(Class<?> clase) {
    RecordComponent[] componentes = clase.getRecordComponents();
    for (int i = 0; i < componentes.length; i++) {
      RecordComponent uno = componentes[i];
      Method lector = uno.getAccessor();
      lector.setAccessible(true);
      porNombre.put(
          uno.getName(),
          new Miembro(uno.getName(), i, uno.getGenericType(), uno.getAnnotatedType(), lector));
    }
    miembros = List.copyOf(porNombre.values());
    try {
      constructor =
          clase.getDeclaredConstructor(
              Stream.of(componentes).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Registros de(Class<?> clase) {
    return CLASES.get(clase);
  }

  public List<Miembro> miembros() {
    return miembros;
  }

  /** The member of this name; null for none, as that which holds the integrator's own. */
  public @Nullable Miembro miembro(String nombre) {
    return nombre.equals(EXTENSIONES) ? null : porNombre.get(nombre);
  }

  /** The id of a record; null when it has none. */
  public @Nullable String id(Record registro) {
    Miembro id = porNombre.get("id");
    return id != null && id.en(registro) instanceof String texto ? texto : null;
  }

  /** The id of an element of a list; null when it has none. */
  static @Nullable String idDe(@Nullable Object elemento) {
    return elemento instanceof Record registro ? de(registro.getClass()).id(registro) : null;
  }

  /** What an integrator's own member holds; null for nothing. */
  @Nullable Object extension(Record registro, String nombre) {
    return extensiones(registro).get(nombre.replace("~1", "/").replace("~0", "~"));
  }

  private Map<?, ?> extensiones(Record registro) {
    return deExtensiones().en(registro) instanceof Map<?, ?> suyas ? suyas : Map.of();
  }

  private Miembro deExtensiones() {
    return Objects.requireNonNull(porNombre.get(EXTENSIONES));
  }

  /** The record with something else as one of the integrator's own members. */
  Record conExtension(Record registro, String nombre, @Nullable Object valor) {
    Map<Object, Object> suyas = new LinkedHashMap<>(extensiones(registro));
    String suyo = nombre.replace("~1", "/").replace("~0", "~");
    if (valor == null) {
      suyas.remove(suyo);
    } else {
      suyas.put(suyo, valor);
    }
    @Nullable Object[] valores = valores(registro);
    valores[deExtensiones().indice()] = suyas;
    return nuevo(valores);
  }

  /** What the members of a record hold, nothing for null. */
  public @Nullable Object[] valores(@Nullable Record registro) {
    @Nullable Object[] valores = new Object[miembros.size()];
    for (Miembro miembro : miembros) {
      Object valor = registro == null ? null : miembro.en(registro);
      valores[miembro.indice()] = valor == null && miembro.tipo() == boolean.class ? false : valor;
    }
    return valores;
  }

  public Record nuevo(@Nullable Object[] valores) {
    try {
      return (Record) constructor.newInstance(valores);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
