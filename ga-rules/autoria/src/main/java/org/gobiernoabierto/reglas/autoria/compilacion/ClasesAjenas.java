package org.gobiernoabierto.reglas.autoria.compilacion;

import java.net.URL;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All classes but those that are about to be compiled. Thread-safe. */
final class ClasesAjenas extends ClassLoader {

  private final Set<String> propias;

  /**
   * @param todas where classes are
   * @param propias names of those that are not to be found
   */
  ClasesAjenas(ClassLoader todas, Set<String> propias) {
    super(todas);
    this.propias = Set.copyOf(propias);
  }

  @Override
  protected Class<?> loadClass(String nombre, boolean enlazar) throws ClassNotFoundException {
    if (propias.contains(nombre)) {
      throw new ClassNotFoundException(nombre);
    }
    return super.loadClass(nombre, enlazar);
  }

  @Override
  public @Nullable URL getResource(String nombre) {
    String clase = nombre.replaceFirst("\\.class$", "").replace('/', '.');
    return propias.contains(clase) ? null : super.getResource(nombre);
  }
}
