package org.gobiernoabierto.ga.reglas;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.jspecify.annotations.Nullable;

/**
 * What an artifact has, before what the class path has: another version of the same rule set may
 * stand there, in classes of the same names.
 */
final class ReglasDeJar extends URLClassLoader {

  private ReglasDeJar(URL jar) {
    super(new URL[] {jar}, ArtefactoDeReglas.class.getClassLoader());
  }

  /**
   * The rule set of an artifact, which stays open: its classes are loaded as they are needed.
   *
   * @throws EntradaException when it has none, or more than one
   */
  static ArtefactoDeReglas leer(Path jar) {
    try {
      List<ArtefactoDeReglas> todos =
          ServiceLoader.load(ArtefactoDeReglas.class, new ReglasDeJar(jar.toUri().toURL())).stream()
              .map(ServiceLoader.Provider::get)
              .toList();
      if (todos.size() == 1) {
        return todos.get(0);
      }
      throw new EntradaException(
          new Texto(
                  "{jar} no es ni una carpeta ni un artefacto con un conjunto de reglas: tiene {n}",
                  "{jar} is neither a folder nor an artifact with one rule set: it has {n}")
              .con("jar", Limpieza.de(jar.toString()), "n", todos.size()));
    } catch (IOException | ServiceConfigurationError e) {
      throw new EntradaException(
          new Texto("no se pudieron leer las reglas de {jar}", "could not read the rules of {jar}")
              .con("jar", Limpieza.de(jar + ": " + String.valueOf(e.getMessage()))));
    }
  }

  @Override
  protected Class<?> loadClass(String nombre, boolean enlazar) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(nombre)) {
      Class<?> cargada = findLoadedClass(nombre);
      if (cargada == null && findResource(nombre.replace('.', '/') + ".class") != null) {
        cargada = findClass(nombre);
      }
      return cargada == null ? super.loadClass(nombre, enlazar) : cargada;
    }
  }

  @Override
  public @Nullable URL getResource(String nombre) {
    URL propio = findResource(nombre);
    return propio == null ? super.getResource(nombre) : propio;
  }

  @Override
  public Enumeration<URL> getResources(String nombre) throws IOException {
    return findResources(nombre);
  }
}
