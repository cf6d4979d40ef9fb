package org.gobiernoabierto.reglas.autoria.tipos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** Which class a simple name stands for in a DRL file. Immutable. */
public final class Importaciones {

  private final TiposDeclarados tipos;
  private final Map<String, Class<?>> clases = new LinkedHashMap<>();
  private final List<String> paquetes = new ArrayList<>();

  /**
   * @param archivo the file
   * @param tipos those of its rule set
   */
  public Importaciones(PackageDescr archivo, TiposDeclarados tipos) {
    this.tipos = tipos;
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
  public @Nullable Class<?> clase(String nombre) {
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
  public @Nullable Class<?> cargar(String nombre) {
    return cargar(nombre, tipos.cargador());
  }

  public static @Nullable Class<?> cargar(String nombre, ClassLoader cargador) {
    try {
      return Class.forName(nombre, false, cargador);
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** The full name of a type of the rule set, a fact or a value; null for none. */
  public @Nullable String nombreCompleto(String nombre) {
    TipoDeclarado tipo = tipos.conNombre(nombre);
    Class<?> conocida = tipo == null ? ClasesConocidas.conNombre(nombre) : null;
    return tipo != null ? tipo.nombreCompleto() : conocida == null ? null : conocida.getName();
  }

  /** Those that the rule set declares. */
  public TiposDeclarados tipos() {
    return tipos;
  }
}
