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
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.FechaIncierta;
import org.jspecify.annotations.Nullable;

/**
 * How one record class is read: a member for each component, of the same name, and the component of
 * extensions for any other member whose name begins with {@code x-}.
 */
final class PlanDeRegistro {

  static final String PREFIJO_DE_EXTENSION = "x-";
  static final String ID = "id";
  static final String DESCONOCIDOS = "desconocidos";

  /** What stands in an exercise and says no more than what is known of it. */
  private static final Set<Class<?>> SOBRE_LUGARES =
      Set.of(EjercicioLocal.class, Desconocido.class, FechaIncierta.class);

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
  private final @Nullable Miembro desconocidos;

  /** A member of the object: where its value goes, its form, and whether it must be there. */
  record Miembro(String nombre, int indice, Forma forma, boolean obligatorio) {}

  private PlanDeRegistro(Class<?> clase) {
    RecordComponent[] componentes = clase.getRecordComponents();
    boolean deEjercicio =
        clase.getPackage() == EjercicioLocal.class.getPackage() && !SOBRE_LUGARES.contains(clase);
    Map<String, Miembro> porNombre = new LinkedHashMap<>();
    this.ausentes = new Object[componentes.length];
    Miembro deExtensiones = null;
    for (int i = 0; i < componentes.length; i++) {
      RecordComponent componente = componentes[i];
      ausentes[i] = ausente(componente.getType());
      Miembro miembro =
          new Miembro(
              componente.getName(), i, forma(componente, deEjercicio), obligatorio(componente));
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
    this.desconocidos =
        deEjercicio
            ? new Miembro(
                DESCONOCIDOS, componentes.length, new Forma.Lista(Forma.Simple.TEXTO), false)
            : null;
  }

  private static Forma forma(RecordComponent componente, boolean deEjercicio) {
    Forma forma = Forma.de(componente.getGenericType());
    return deEjercicio && forma == Forma.Simple.DIA ? Forma.Simple.FECHA : forma;
  }

  static PlanDeRegistro de(Class<?> clase) {
    return PLANES.get(clase);
  }

  /** The member of this name; null when the record has none. */
  @Nullable Miembro miembro(String nombre) {
    return desconocidos != null && nombre.equals(DESCONOCIDOS)
        ? desconocidos
        : miembros.get(nombre);
  }

  /** The list of members of the object that are not known; null when it can have none. */
  @Nullable Miembro desconocidos() {
    return desconocidos;
  }

  /** Whether the object can have a member of this name that holds something. */
  boolean tiene(String nombre) {
    return miembros.containsKey(nombre)
        || (extensiones != null && nombre.startsWith(PREFIJO_DE_EXTENSION));
  }

  /** Whether the member must be there even when it is declared unknown. */
  boolean esImprescindible(Miembro miembro) {
    return miembro.obligatorio() && (desconocidos == null || miembro.nombre().equals(ID));
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

  /** The names of {@link #miembros}. */
  Collection<String> componentes() {
    return miembros.keySet();
  }

  Collection<String> nombres() {
    return desconocidos == null
        ? componentes()
        : Stream.concat(componentes().stream(), Stream.of(DESCONOCIDOS)).toList();
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
