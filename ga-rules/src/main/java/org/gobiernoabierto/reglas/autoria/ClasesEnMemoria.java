package org.gobiernoabierto.reglas.autoria;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classes that were compiled at run time. They stand before those of the same name elsewhere: a
 * guide that is being written before the guide that was built. Thread-safe.
 */
final class ClasesEnMemoria extends ClassLoader {

  private static final String CLASE = ".class";

  private final Map<String, byte[]> clases;
  private final Map<String, byte[]> recursos;

  /**
   * @param padre where all else is
   * @param clases by name
   * @param recursos by name
   */
  ClasesEnMemoria(ClassLoader padre, Map<String, byte[]> clases, Map<String, byte[]> recursos) {
    super(padre);
    this.clases = Map.copyOf(clases);
    this.recursos = Map.copyOf(recursos);
  }

  @Override
  protected Class<?> loadClass(String nombre, boolean enlazar) throws ClassNotFoundException {
    byte[] propia = clases.get(nombre);
    if (propia == null) {
      return super.loadClass(nombre, enlazar);
    }
    synchronized (getClassLoadingLock(nombre)) {
      Class<?> cargada = findLoadedClass(nombre);
      return cargada != null ? cargada : defineClass(nombre, propia, 0, propia.length);
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String nombre) {
    byte[] propio =
        nombre.endsWith(CLASE)
            ? clases.get(nombre.substring(0, nombre.length() - CLASE.length()).replace('/', '.'))
            : recursos.get(nombre);
    return propio == null ? super.getResourceAsStream(nombre) : new ByteArrayInputStream(propio);
  }
}
