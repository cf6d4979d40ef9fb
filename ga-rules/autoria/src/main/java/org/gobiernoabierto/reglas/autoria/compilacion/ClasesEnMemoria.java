package org.gobiernoabierto.reglas.autoria.compilacion;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Classes that were compiled at run time. They stand before those of the same name elsewhere: a
 * guide that is being written before the guide that was built. Thread-safe.
 */
public final class ClasesEnMemoria extends ClassLoader {

  private static final String CLASE = ".class";

  private final Map<String, byte[]> clases;
  private final Map<String, byte[]> recursos;

  /**
   * @param padre where all else is
   * @param clases by name
   * @param recursos by name
   */
  public ClasesEnMemoria(
      ClassLoader padre, Map<String, byte[]> clases, Map<String, byte[]> recursos) {
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
    byte[] propio = recurso(nombre);
    return propio == null ? super.getResourceAsStream(nombre) : new ByteArrayInputStream(propio);
  }

  /** The compiler asks for classes that it must know as resources. */
  @Override
  public @Nullable URL getResource(String nombre) {
    byte[] propio = recurso(nombre);
    if (propio == null) {
      return super.getResource(nombre);
    }
    try {
      return new URL("memoria", null, -1, "/" + nombre, new EnMemoria(propio));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte @Nullable [] recurso(String nombre) {
    return nombre.endsWith(CLASE)
        ? clases.get(nombre.substring(0, nombre.length() - CLASE.length()).replace('/', '.'))
        : recursos.get(nombre);
  }

  private static final class EnMemoria extends URLStreamHandler {

    private final byte[] contenido;

    EnMemoria(byte[] contenido) {
      this.contenido = contenido;
    }

    @Override
    protected URLConnection openConnection(URL lugar) {
      return new URLConnection(lugar) {
        @Override
        public void connect() {
          connected = true;
        }

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(contenido);
        }
      };
    }
  }
}
