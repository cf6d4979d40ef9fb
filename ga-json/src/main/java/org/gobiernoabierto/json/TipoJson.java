package org.gobiernoabierto.json;

import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.idioma.Texto;
import tools.jackson.core.JsonToken;

/** What a JSON value is, or should be, said to a person. */
enum TipoJson implements Nombrado {
  TEXTO("un texto", "a string"),
  DIA("una fecha como \"2016-03-31\"", "a date such as \"2016-03-31\""),
  FECHA(
      "una fecha como \"2016-03-31\", \"2016-03\" o \"2016\"",
      "a date such as \"2016-03-31\", \"2016-03\" or \"2016\""),
  DESCONOCIDO("un texto o un objeto", "a string or an object"),
  NUMERO("un número", "a number"),
  ENTERO("un número entero", "a whole number"),
  LOGICO("true o false", "true or false"),
  OBJETO("un objeto", "an object"),
  LISTA("una lista", "a list"),
  NULO("null", "null");

  private final Texto nombre;

  TipoJson(String es, String en) {
    this.nombre = new Texto(es, en);
  }

  @Override
  public Texto nombre() {
    return nombre;
  }

  static TipoJson de(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> OBJETO;
      case START_ARRAY -> LISTA;
      case VALUE_STRING -> TEXTO;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMERO;
      case VALUE_TRUE, VALUE_FALSE -> LOGICO;
      case VALUE_NULL -> NULO;
      default -> throw new IllegalStateException("No comienza un valor: " + token);
    };
  }
}
