package org.gobiernoabierto.json;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one record class is read: a member for each component, of the same name, and the component of
 * extensions for any other member whose name begins with {@code x-}.
 */
final class PlanDeRegistro {

  private static final ClassValue<PlanDeRegistro> PLANES =
      new ClassValue<>() {
        @Override
        protected PlanDeRegistro computeValue(Class<?> clase) {
          return new PlanDeRegistro(clase);
        }
      };

  private final Map<String, Miembro> miembros;
  private final List<Miembro> obligatorios;
  private final @Nullable Object[] ausentes;
  private final @Nullable Miembro extensiones;
  private final Constructor<?> constructor;

  /** A member of the object: where its value goes, its form, and whether it must be there. */
  record Miembro(String nombre, int indice, Forma forma, boolean obligatorio) {}

  private PlanDeRegistro(Class<?> clase) {
    RecordComponent[] componentes = clase.getRecordComponents();
    Map<String, Miembro> porNombre = new LinkedHashMap<>();
    this.ausentes = new Object[componentes.length];
    Miembro deExtensiones = null;
    for (int i = 0; i < componentes.length; i++) {
      RecordComponent componente = componentes[i];
      ausentes[i] = ausente(componente.getType());
      Miembro miembro =
          new Miembro(
              componente.getName(),
              i,
              Forma.de(componente.getGenericType()),
              obligatorio(componente));
      if (miembro.forma() instanceof Forma.Extensiones) {
        deExtensiones = miembro;
      } else {
        porNombre.put(miembro.nombre(), miembro);
      }
    }
    this.miembros = Collections.unmodifiableMap(porNombre);
    this.obligatorios = porNombre.values().stream().filter(Miembro::obligatorio).toList();
    this.extensiones = deExtensiones;
    this.constructor = constructor(clase, componentes);
  }

  static PlanDeRegistro de(Class<?> clase) {
    return PLANES.get(clase);
  }

  /** The member of this name; null when the record has none. */
  @Nullable Miembro miembro(String nombre) {
    return miembros.get(nombre);
  }

  Collection<Miembro> miembros() {
    return miembros.values();
  }

  /** The members that must be there. */
  List<Miembro> obligatorios() {
    return obligatorios;
  }

  /** Where the members of other names that begin with {@code x-} go; null for nowhere. */
  @Nullable Miembro extensiones() {
    return extensiones;
  }

  Collection<String> nombres() {
    return miembros.keySet();
  }

  /** One value for each component, as when the object has none of the members. */
  @Nullable Object[] ausentes() {
    return ausentes.clone();
  }

  Object construir(@Nullable Object[] valores) {
    try {
      return constructor.newInstance(valores);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No se pudo construir " + constructor, e);
    }
  }

  private static @Nullable Object ausente(Class<?> tipo) {
    if (tipo == boolean.class) {
      return false;
    }
    return tipo == int.class ? (Object) 0 : null;
  }

  private static boolean obligatorio(RecordComponent componente) {
    return componente.getType() == int.class
        || componente.getAccessor().isAnnotationPresent(NotNull.class)
        || componente.getAccessor().isAnnotationPresent(NotBlank.class);
  }

  private static Constructor<?> constructor(Class<?> clase, RecordComponent[] componentes) {
    try {
      return clase.getConstructor(
          Stream.of(componentes).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Sin constructor público: " + clase, e);
    }
  }
}
