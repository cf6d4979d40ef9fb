package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads any JSON value, as the values of extensions are. Nulls are left out, and so is what is
 * wrong and was told.
 */
final class LectorDeExtensiones {

  private final JsonParser parser;
  private final Limites limites;
  private final RecolectorDeFallas fallas;
  private final LectorDeSimples simples;
  private final Excesos excesos;

  LectorDeExtensiones(
      JsonParser parser,
      Limites limites,
      RecolectorDeFallas fallas,
      LectorDeSimples simples,
      Excesos excesos) {
    this.parser = parser;
    this.limites = limites;
    this.fallas = fallas;
    this.simples = simples;
    this.excesos = excesos;
  }

  /** The value that the parser stands on the first token of; null when there is none to keep. */
  @Nullable Object leer() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> objeto();
      case START_ARRAY -> lista();
      case VALUE_STRING -> simples.leer(Forma.Simple.TEXTO);
      case VALUE_TRUE, VALUE_FALSE -> simples.leer(Forma.Simple.LOGICO);
      case VALUE_NULL -> null;
      default -> simples.leer(Forma.Simple.DECIMAL);
    };
  }

  private Map<String, Object> objeto() {
    Map<String, Object> miembros = new LinkedHashMap<>();
    Set<String> nombres = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (nombres.size() == limites.elementos()) {
        excesos.deElementos(JsonToken.END_OBJECT);
        break;
      }
      String nombre = parser.currentName();
      boolean sobra = sobra(nombre, nombres);
      parser.nextToken();
      if (sobra) {
        parser.skipChildren();
        continue;
      }
      Object valor = leer();
      if (valor != null) {
        miembros.put(nombre, valor);
      }
    }
    return miembros;
  }

  private boolean sobra(String nombre, Set<String> nombres) {
    if (excesos.deNombre(nombre) || simples.medioParEn(nombre)) {
      return true;
    }
    if (nombres.add(nombre)) {
      return false;
    }
    fallas.agregar(CodigoDeFalla.MIEMBRO_REPETIDO, () -> Map.of("miembro", nombre));
    return true;
  }

  private List<Object> lista() {
    List<Object> elementos = new ArrayList<>();
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i == limites.elementos()) {
        excesos.deElementos(JsonToken.END_ARRAY);
        break;
      }
      Object valor = leer();
      if (valor != null) {
        elementos.add(valor);
      }
    }
    return elementos;
  }
}
