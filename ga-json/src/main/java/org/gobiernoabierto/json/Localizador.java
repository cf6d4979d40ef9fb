package org.gobiernoabierto.json;

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
  private final Ubicador ubicador;
  private final Nodo raiz = new Nodo();

  /** A value that is asked for or that holds one, and where it starts. */
  private static final class Nodo {
    private final Map<String, Nodo> hijos = new HashMap<>();
    private @Nullable Posicion posicion;
  }

  Localizador(String texto, JsonParser parser) {
    this.parser = parser;
    this.ubicador = new Ubicador(texto);
  }

  /** The place of each pointer, or of its nearest ancestor that the text has. */
  Map<String, Posicion> posiciones(Collection<String> rutas) {
    rutas.forEach(this::plantar);
    recorrer();
    Map<String, Posicion> posiciones = new HashMap<>();
    for (String ruta : rutas) {
      Posicion posicion = masCercana(ruta);
      if (posicion != null) {
        posiciones.put(ruta, posicion);
      }
    }
    return posiciones;
  }

  private void plantar(String ruta) {
    Nodo nodo = raiz;
    for (String parte : partes(ruta)) {
      nodo = nodo.hijos.computeIfAbsent(parte, p -> new Nodo());
    }
  }

  private @Nullable Posicion masCercana(String ruta) {
    Nodo nodo = raiz;
    Posicion posicion = raiz.posicion;
    for (String parte : partes(ruta)) {
      nodo = nodo.hijos.get(parte);
      if (nodo.posicion == null) {
        return posicion;
      }
      posicion = nodo.posicion;
    }
    return posicion;
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
    if (nodo == null || nodo.posicion != null) {
      parser.skipChildren();
      return;
    }
    nodo.posicion = ubicador.en((int) parser.currentTokenLocation().getCharOffset());
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
