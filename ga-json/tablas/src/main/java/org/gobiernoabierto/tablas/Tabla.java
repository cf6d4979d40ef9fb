package org.gobiernoabierto.tablas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gobiernoabierto.tablas.Columna.Dato;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with a row for each element of a list of the exercise, or of several such lists.
 *
 * @param nombre of the sheet
 * @param listas where the elements stand; of more than one, the rows say of which they are
 * @param dueno the heading of the column with what the lists belong to, where there are several of
 *     the same place; null when there are not
 * @param padre the sheet in which that stands; null when it stands in several or in none
 * @param grupo the member of what the lists belong to that the column has, where no sheet has these
 *     and rows make them; null everywhere else
 * @param prefijo what ids that are left out begin with
 * @param columnas the columns after those
 */
record Tabla(
    String nombre,
    List<Lista> listas,
    @Nullable String dueno,
    @Nullable String padre,
    @Nullable Columna grupo,
    String prefijo,
    List<Columna> columnas) {

  /** The heading of the column that says of which list a row is. */
  static final String ACTO = "Acto";

  /**
   * A list of the exercise.
   *
   * @param nombre what the rows call it; empty where a table has only one
   * @param ruta JSON Pointer, with {@code *} for the element of a list around it
   */
  record Lista(String nombre, String ruta) {

    List<String> partes() {
      return List.of(ruta.substring(1).split("/"));
    }

    /** The way to the list of what it belongs to. */
    List<String> antes() {
      return partes().subList(0, partes().lastIndexOf("*"));
    }

    /** The way to it from what it belongs to. */
    List<String> despues() {
      return partes().subList(partes().lastIndexOf("*") + 1, partes().size());
    }

    /** How many lists there are around it. */
    int alrededor() {
      return (int) partes().stream().filter("*"::equals).count();
    }
  }

  boolean deVarias() {
    return listas.size() > 1;
  }

  /** Its list with that name, as a person may write it. */
  Optional<Lista> lista(String escrita) {
    return listas.stream()
        .filter(lista -> Palabras.de(lista.nombre()).equals(Palabras.de(escrita)))
        .findFirst();
  }

  /** All of its columns, those that say what the rows belong to first. */
  List<Columna> todas() {
    List<Columna> todas = new ArrayList<>();
    if (deVarias()) {
      Map<String, String> actos = new LinkedHashMap<>();
      listas.forEach(lista -> actos.put(lista.nombre(), lista.nombre()));
      todas.add(new Columna(ACTO, "", Dato.OPCION, false, actos, "De qué acto es.", null));
    }
    if (dueno != null) {
      todas.add(
          grupo != null
              ? grupo
              : new Columna(
                  dueno,
                  "",
                  Dato.ID,
                  false,
                  Map.of(),
                  "De cuál es, por su id; de una actividad, con el de su compromiso: c1/a1.",
                  padre));
    }
    todas.addAll(columnas);
    return todas;
  }

  /** All of its headings, in their order. */
  List<String> encabezados() {
    return todas().stream().map(Columna::encabezado).toList();
  }
}
