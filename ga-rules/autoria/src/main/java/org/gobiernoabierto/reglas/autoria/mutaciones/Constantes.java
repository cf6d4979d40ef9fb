package org.gobiernoabierto.reglas.autoria.mutaciones;

import java.util.List;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/** The constants of the enums that a DRL file imports. Immutable. */
final class Constantes {

  private final List<String> importadas;

  private Constantes(List<String> importadas) {
    this.importadas = importadas;
  }

  static Constantes de(PackageDescr paquete) {
    return new Constantes(paquete.getImports().stream().map(ImportDescr::getTarget).toList());
  }

  /**
   * The constant after {@code nombre}, or the first one after the last.
   *
   * @param tipo name of the type as the file says it
   * @return null when {@code tipo} is no such enum or has no other constant
   */
  @Nullable String siguiente(String tipo, String nombre) {
    for (String importada : importadas) {
      Class<?> clase = null;
      if (importada.endsWith("." + tipo)) {
        clase = clase(importada);
      } else if (importada.endsWith(".*")) {
        clase = clase(importada.substring(0, importada.length() - 1) + tipo);
      }
      if (clase != null && clase.isEnum()) {
        return siguiente(clase.getEnumConstants(), nombre);
      }
    }
    return null;
  }

  private static @Nullable String siguiente(Object[] constantes, String nombre) {
    for (int i = 0; i < constantes.length; i++) {
      if (((Enum<?>) constantes[i]).name().equals(nombre)) {
        return constantes.length == 1
            ? null
            : ((Enum<?>) constantes[(i + 1) % constantes.length]).name();
      }
    }
    return null;
  }

  private static @Nullable Class<?> clase(String nombre) {
    try {
      return Class.forName(nombre, false, Constantes.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }
}
