package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.tablas.Columna.Dato;
import org.jspecify.annotations.Nullable;

/** What drop-downs offer: the columns of a hidden sheet, or the ids in another. */
final class ListasDeOpciones {

  static final String NO_SE_SABE = "No se sabe";

  private static final String IDS = "!$A$2:$A$1000";

  private final Map<List<String>, String> rangos = new LinkedHashMap<>();
  private final Hoja hoja = new Hoja(Tablas.LISTAS);

  Hoja hoja() {
    return hoja;
  }

  /** The range of what a cell of the column may say; null when it is not one of a few. */
  @Nullable String rango(Columna columna) {
    if (columna.citada() != null) {
      return Hoja.entreComillas(columna.citada()) + IDS;
    }
    List<String> opciones = new ArrayList<>(columna.opciones().keySet());
    if (columna.dato() == Dato.SI_O_NO) {
      opciones.addAll(List.of("Sí", "No"));
    }
    if (opciones.isEmpty()) {
      return null;
    }
    if (!columna.miembro().isEmpty()) {
      opciones.add(NO_SE_SABE);
    }
    return rangos.computeIfAbsent(opciones, this::agregar);
  }

  private String agregar(List<String> opciones) {
    int columna = rangos.size();
    for (int i = 0; i < opciones.size(); i++) {
      hoja.poner(i + 1, columna, Celda.texto(opciones.get(i)));
    }
    String letras = Hoja.referencia(1, columna).replace("1", "");
    return "%s!$%s$1:$%s$%d".formatted(Tablas.LISTAS, letras, letras, opciones.size());
  }

  /** Whether nothing else may be said than what is offered. */
  static boolean soloEsas(Columna columna) {
    return columna.citada() == null && !columna.lista();
  }
}
