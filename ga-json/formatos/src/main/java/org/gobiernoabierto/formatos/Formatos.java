package org.gobiernoabierto.formatos;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The formats that there are of something: those of this library and whatever others the class path
 * has.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what they show
 */
public final class Formatos<T> {

  private final Map<String, Formato<T>> porNombre;

  private Formatos(Map<String, Formato<T>> porNombre) {
    this.porNombre = Collections.unmodifiableMap(porNombre);
  }

  /**
   * The formats of something, found with the class loader of this library.
   *
   * @throws IllegalStateException when two have the same name
   */
  public static <T> Formatos<T> de(Class<T> cosa) {
    return de(cosa, Formatos.class.getClassLoader());
  }

  /** As {@link #de(Class)}, found with a class loader. */
  public static <T> Formatos<T> de(Class<T> cosa, ClassLoader cargador) {
    Map<String, Formato<T>> porNombre = new TreeMap<>();
    for (Formato<?> formato : ServiceLoader.load(Formato.class, cargador)) {
      if (formato.de() == cosa) {
        @SuppressWarnings("unchecked")
        Formato<T> suyo = (Formato<T>) formato;
        if (porNombre.put(formato.nombre(), suyo) != null) {
          throw new IllegalStateException("Dos formatos se llaman " + formato.nombre());
        }
      }
    }
    return new Formatos<>(porNombre);
  }

  /** The format with that name; empty when there is none. */
  public Optional<Formato<T>> llamado(String nombre) {
    return Optional.ofNullable(porNombre.get(nombre));
  }

  /** Their names, in order. */
  public List<String> nombres() {
    return List.copyOf(porNombre.keySet());
  }
}
