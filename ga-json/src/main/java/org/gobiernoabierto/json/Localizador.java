package org.gobiernoabierto.json;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds the places of many JSON Pointers in one scan of a text; for one use. */
final class Localizador {

  private final JsonParser parser;
  private final Nodo raiz = new Nodo();

  /** A value that is asked for or that holds one, and where it starts. */
  private static final class Nodo {
    private final Map<String, Nodo> hijos = new HashMap<>();
    private @Nullable Integer lugar;
  }

  Localizador(JsonParser parser) {
    this.parser = parser;
  }

  /** The offset of each pointer's value, or of its nearest ancestor that the text has. */
  Map<String, Integer> lugares(Collection<String> rutas) {
    rutas.forEach(this::plantar);
    recorrer();
    Map<String, Integer> lugares = new HashMap<>();
    for (String ruta : rutas) {
      Integer lugar = masCercano(ruta);
      if (lugar != null) {
        lugares.put(ruta, lugar);
      }
    }
    return lugares;
  }

  private void plantar(String ruta) {
    Nodo nodo = raiz;
    for (String parte : partes(ruta)) {
      nodo = nodo.hijos.computeIfAbsent(parte, p -> new Nodo());
    }
  }

  private @Nullable Integer masCercano(String ruta) {
    Nodo nodo = raiz;
    Integer lugar = raiz.lugar;
    for (String parte : partes(ruta)) {
      nodo = requireNonNull(nodo.hijos.get(parte));
      if (nodo.lugar == null) {
        return lugar;
      }
      lugar = nodo.lugar;
    }
    return lugar;
  }

  private static String[] partes(String ruta) {
    if (!ruta.startsWith("/")) {
      return new String[0];
    }
    String[] partes = ruta.substring(1).split("/", -1);
    for (int i = 0; i < partes.length; i++) {
      partes[i] = partes[i].replace("~1", "/").replace("~0", "~");
    }
    return partes;
  }

  private void recorrer() {
    try {
      if (parser.nextToken() != null) {
        valor(raiz);
      }
    } catch (JacksonException e) {
      // The text is malformed from here on: the places before it are all there are.
    }
  }

  private void valor(@Nullable Nodo nodo) {
    if (nodo == null || nodo.lugar != null) {
      parser.skipChildren();
      return;
    }
    nodo.lugar = (int) parser.currentTokenLocation().getCharOffset();
    if (nodo.hijos.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      objeto(nodo);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      lista(nodo);
    }
  }

  private void objeto(Nodo nodo) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Nodo hijo = nodo.hijos.get(parser.currentName());
      parser.nextToken();
      valor(hijo);
    }
  }

  private void lista(Nodo nodo) {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      valor(nodo.hijos.get(Integer.toString(i)));
    }
  }
}
