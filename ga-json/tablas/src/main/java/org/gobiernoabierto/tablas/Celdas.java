package org.gobiernoabierto.tablas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which cell each place of an exercise came from, or would come from. */
final class Celdas {

  private record Fila(Tabla tabla, Encabezados encabezados, int numero) {

    String celda(String resto) {
      return tabla.columnas().stream()
          .filter(columna -> (resto + "/").startsWith("/" + columna.miembro() + "/"))
          .findFirst()
          .map(columna -> encabezados.lugar(numero, columna.encabezado()))
          .orElseGet(() -> encabezados.hoja().celda(numero, 0));
    }
  }

  private final Map<String, String> exactas = new HashMap<>();
  private final Map<String, Fila> filas = new HashMap<>();
  private final Map<String, String> tablas = new HashMap<>();

  void exacta(String puntero, String celda) {
    exactas.put(puntero, celda);
  }

  void fila(String puntero, Tabla tabla, Encabezados encabezados, int numero) {
    filas.put(puntero, new Fila(tabla, encabezados, numero));
  }

  /** The headings of the table of a list. */
  void tabla(String lista, String celda) {
    tablas.put(lista, celda);
  }

  /** The cell of a place; of one that no cell has, the nearest around it. */
  Optional<String> de(String puntero) {
    String lugar = puntero;
    while (!lugar.isEmpty()) {
      if (exactas.containsKey(lugar)) {
        return Optional.of(exactas.get(lugar));
      }
      Fila fila = filas.get(lugar);
      if (fila != null) {
        return Optional.of(fila.celda(puntero.substring(lugar.length())));
      }
      if (tablas.containsKey(lugar)) {
        return Optional.of(tablas.get(lugar));
      }
      String dentro = lugar + "/";
      Optional<String> pregunta =
          Tablas.PREGUNTAS.stream()
              .map(columna -> "/" + columna.miembro())
              .filter(miembro -> miembro.startsWith(dentro) && exactas.containsKey(miembro))
              .findFirst()
              .map(exactas::get);
      if (pregunta.isPresent()) {
        return pregunta;
      }
      lugar = Punteros.alrededor(lugar);
    }
    return Optional.empty();
  }
}
