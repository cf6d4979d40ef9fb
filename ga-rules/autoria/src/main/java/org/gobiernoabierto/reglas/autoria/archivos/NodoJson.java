package org.gobiernoabierto.reglas.autoria.archivos;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file as a JSON Schema sees it. Of a key that is there twice it sees the first.
 *
 * @param nodo the value
 * @param getJsonPointer where it stands
 */
public record NodoJson(Nodo nodo, String getJsonPointer) implements JsonNode {

  public static final JsonNodeFactory FABRICA =
      new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object nodo) {
          return nodo instanceof Nodo yaml ? new NodoJson(yaml, "") : (JsonNode) nodo;
        }

        @Override
        public JsonNode create(String json) {
          return wrap(ArchivoYaml.leer(new Archivo("", json)).dicho());
        }
      };

  @Override
  public SimpleType getNodeType() {
    return switch (nodo.clase()) {
      case NULO -> SimpleType.NULL;
      case LOGICO -> SimpleType.BOOLEAN;
      case ENTERO -> SimpleType.INTEGER;
      case NUMERO -> SimpleType.NUMBER;
      case TEXTO -> SimpleType.STRING;
      case LISTA -> SimpleType.ARRAY;
      case MAPA -> SimpleType.OBJECT;
    };
  }

  @Override
  public boolean asBoolean() {
    return Boolean.parseBoolean(nodo.texto());
  }

  @Override
  public String asString() {
    return nodo.texto();
  }

  @Override
  public BigInteger asInteger() {
    return new BigInteger(nodo.texto());
  }

  @Override
  public BigDecimal asNumber() {
    return new BigDecimal(nodo.texto());
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> elementos = new ArrayList<>();
    for (Nodo elemento : nodo.elementos()) {
      elementos.add(en(String.valueOf(elementos.size()), elemento));
    }
    return elementos;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> miembros = new LinkedHashMap<>();
    for (Nodo.Entrada entrada : nodo.entradas()) {
      miembros.putIfAbsent(entrada.clave(), en(entrada.clave(), entrada.valor()));
    }
    return miembros;
  }

  private NodoJson en(String miembro, Nodo valor) {
    return new NodoJson(valor, getJsonPointer + "/" + JsonNode.encodeJsonPointer(miembro));
  }
}
