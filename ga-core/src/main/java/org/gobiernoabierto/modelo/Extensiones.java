package org.gobiernoabierto.modelo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deep copies, without nulls, of the members that integrators add to the things of an exercise. */
final class Extensiones {

  private static final String PREFIJO = "x-";

  private Extensiones() {}

  static Map<String, Object> copia(@Nullable Map<String, ?> original) {
    if (original == null || original.isEmpty()) {
      return Map.of();
    }
    for (String nombre : original.keySet()) {
      if (!nombre.startsWith(PREFIJO)) {
        throw new IllegalArgumentException("El nombre de una extensión empieza con x-: " + nombre);
      }
    }
    return miembros(original);
  }

  private static Map<String, Object> miembros(Map<?, ?> originales) {
    Map<String, Object> copia = new LinkedHashMap<>();
    for (Map.Entry<?, ?> miembro : originales.entrySet()) {
      if (miembro.getValue() != null) {
        copia.put((String) miembro.getKey(), valor(miembro.getValue()));
      }
    }
    return Collections.unmodifiableMap(copia);
  }

  private static Object valor(Object original) {
    if (original instanceof Map<?, ?> miembros) {
      return miembros(miembros);
    }
    if (original instanceof List<?> elementos) {
      return elementos(elementos);
    }
    if (original instanceof String
        || original instanceof Boolean
        || original instanceof BigDecimal) {
      return original;
    }
    throw new IllegalArgumentException("No es un valor de JSON: " + original.getClass().getName());
  }

  private static List<Object> elementos(Collection<?> originales) {
    List<Object> copia = new ArrayList<>();
    for (Object original : originales) {
      if (original != null) {
        copia.add(valor(original));
      }
    }
    return Collections.unmodifiableList(copia);
  }
}
