package org.gobiernoabierto.json;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells what is more than an object or a list may have. */
final class Excesos {

  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;

  Excesos(JsonParser parser, Limites limites, RecolectorDeFallas fallas) {
    this.parser = parser;
    this.limites = limites;
    this.fallas = fallas;
  }

  /** Whether the name that the parser stands on is too long; tells it of the object. */
  boolean deNombre(String nombre) {
    if (nombre.length() <= limites.texto()) {
      return false;
    }
    String objeto = parser.streamReadContext().getParent().pathAsPointer().toString();
    fallas.agregar(
        fallas.lugar(),
        () -> CodigoDeFalla.LIMITE_TEXTO.en(objeto, Map.of("limite", limites.texto())));
    return true;
  }

  /**
   * Tells that there are too many elements or members, and passes over the rest until {@code fin}.
   */
  void deElementos(JsonToken fin) {
    fallas.agregar(CodigoDeFalla.LIMITE_LISTA, () -> Map.of("limite", limites.elementos()));
    do {
      parser.skipChildren();
    } while (parser.nextToken() != fin);
  }
}
