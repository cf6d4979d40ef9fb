package org.gobiernoabierto.tablas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gobiernoabierto.tablas.Duenos.Destino;

/** The ids of a workbook, and those that are given to what has none. */
final class Ids {

  private static final int LARGO_MAXIMO = 64;

  private final Set<String> todos = new HashSet<>();
  private final Map<String, Integer> numerados = new HashMap<>();

  /** Takes note of the ids in a column. */
  void reunir(Encabezados hallados, Columna columna) {
    for (int fila : hallados.filas()) {
      Celda celda = hallados.celda(fila, columna.encabezado());
      if (celda != null) {
        todos.add(celda.texto().strip());
      }
    }
  }

  /** An id for the last element of a list, which nothing else has. */
  String nuevo(String prefijo, Destino destino) {
    String delDueno = destino.dueno().isEmpty() ? "" : destino.dueno() + "-";
    String comienzo =
        (delDueno + prefijo + Integer.MAX_VALUE).length() > LARGO_MAXIMO
            ? prefijo
            : delDueno + prefijo;
    int numero = Math.max(destino.lista().size(), numerados.getOrDefault(comienzo, 0) + 1);
    while (!todos.add(comienzo + numero)) {
      numero++;
    }
    numerados.put(comienzo, numero);
    return comienzo + numero;
  }
}
