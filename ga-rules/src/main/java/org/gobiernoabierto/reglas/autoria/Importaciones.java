package org.gobiernoabierto.reglas.autoria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** Which class a simple name stands for in a DRL file. Immutable. */
final class Importaciones {

  private final Map<String, Class<?>> clases = new LinkedHashMap<>();
  private final List<String> paquetes = new ArrayList<>();

  Importaciones(PackageDescr archivo) {
    for (ImportDescr importacion : archivo.getImports()) {
      String nombre = importacion.getTarget();
      if (nombre.endsWith(".*")) {
        paquetes.add(nombre.substring(0, nombre.length() - 2));
      } else {
        Class<?> clase = cargar(nombre);
        if (clase != null) {
          clases.put(clase.getSimpleName(), clase);
        }
      }
    }
    paquetes.add(archivo.getNamespace());
    paquetes.add("java.lang");
  }

  /** The class of that simple or full name; null for none. */
  @Nullable Class<?> clase(String nombre) {
    if (nombre.indexOf('.') >= 0) {
      return cargar(nombre);
    }
    Class<?> importada = clases.get(nombre);
    if (importada != null) {
      return importada;
    }
    return paquetes.stream()
        .<@Nullable Class<?>>map(paquete -> cargar(paquete + "." + nombre))
        .filter(clase -> clase != null)
        .findFirst()
        .orElse(null);
  }

  /** The class of that full name, without running anything of it; null for none. */
  static @Nullable Class<?> cargar(String nombre) {
    try {
      return Class.forName(nombre, false, Importaciones.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
