package org.gobiernoabierto.tablas;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or a question of the first sheet.
 *
 * @param encabezado its heading
 * @param miembro where in the object its value stands, such as {@code metodo/licencia}; empty when
 *     the rows are values and not objects
 * @param dato what its cells hold
 * @param lista whether a cell holds any number of these, separated by semicolons
 * @param opciones what JSON calls each value, by what people call it; empty when it may be any
 * @param ayuda for who fills it in
 * @param citada the sheet whose ids it holds; null when it holds no such
 */
record Columna(
    String encabezado,
    String miembro,
    Dato dato,
    boolean lista,
    Map<String, String> opciones,
    String ayuda,
    @Nullable String citada) {

  enum Dato {
    TEXTO,
    ID,
    OPCION,
    SI_O_NO,
    /** A date, or what is known of it. */
    FECHA,
    /** A date to the day. */
    DIA,
    ENTERO,
    NUMERO
  }

  /** A column as the schema describes its member of the objects. */
  static Columna de(String encabezado, Map<?, ?> objeto, String miembro, @Nullable String citada) {
    Map<?, ?> esquema = objeto;
    for (String parte : miembro.split("/")) {
      esquema = Esquemas.en(esquema, parte);
      if (esquema == null) {
        throw new IllegalArgumentException(encabezado + ": " + miembro);
      }
    }
    boolean lista = Esquemas.esLista(esquema);
    Map<?, ?> valor = lista ? Objects.requireNonNull(Esquemas.en(esquema, "*")) : esquema;
    Map<String, String> opciones = Esquemas.opciones(valor);
    return new Columna(
        encabezado,
        miembro,
        opciones.isEmpty() ? dato(Esquemas.resuelto(valor)) : Dato.OPCION,
        lista,
        opciones,
        conNombres(Esquemas.ayuda(esquema), opciones),
        citada);
  }

  /** The only column of a table whose rows are the texts of a list. */
  static Columna deElementos(String encabezado, Map<?, ?> lista) {
    return new Columna(encabezado, "", Dato.TEXTO, false, Map.of(), Esquemas.ayuda(lista), null);
  }

  /** With the values as people call them. */
  private static String conNombres(String ayuda, Map<String, String> opciones) {
    String dicha = ayuda;
    for (Map.Entry<String, String> opcion : opciones.entrySet()) {
      dicha = dicha.replaceAll("\\b" + opcion.getValue() + "\\b", "«" + opcion.getKey() + "»");
    }
    return dicha;
  }

  private static Dato dato(Map<?, ?> valor) {
    if ("Fecha".equals(valor.get("title"))) {
      return Dato.FECHA;
    }
    Object tipo = valor.get("type") instanceof List<?> tipos ? tipos.get(0) : valor.get("type");
    return switch (String.valueOf(tipo)) {
      case "boolean" -> Dato.SI_O_NO;
      case "integer" -> Dato.ENTERO;
      case "number" -> Dato.NUMERO;
      default ->
          "date".equals(valor.get("format"))
              ? Dato.DIA
              : String.valueOf(valor.get("pattern")).startsWith("^[A-Za-z0-9._-]{1,64}")
                  ? Dato.ID
                  : Dato.TEXTO;
    };
  }
}
