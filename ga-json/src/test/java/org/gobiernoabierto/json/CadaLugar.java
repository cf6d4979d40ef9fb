package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.json.PlanDeRegistro.Miembro;
import org.gobiernoabierto.modelo.Desconocido;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every place that a document can have, one after another, with every value that is worth trying.
 */
final class CadaLugar {

  private static final JsonNodeFactory NODOS = JsonNodeFactory.instance;
  private static final Map<String, String> LUGARES = Map.of("lugar", "/plan", "noHubo", "/mesas");

  private CadaLugar() {}

  /** A document with the required members only. */
  static ObjectNode minimo(Class<?> clase) {
    ObjectNode objeto = NODOS.objectNode();
    for (Miembro miembro : PlanDeRegistro.de(clase).miembros()) {
      if (miembro.obligatorio()) {
        objeto.set(miembro.nombre(), valor(miembro.forma(), miembro.nombre()));
      }
    }
    return objeto;
  }

  private static JsonNode valor(Forma forma, String nombre) {
    if (forma instanceof Forma.Registro registro) {
      return minimo(registro.clase());
    }
    if (forma instanceof Forma.Lista lista) {
      return NODOS.arrayNode().add(valor(lista.elemento(), nombre));
    }
    if (forma instanceof Forma.Enumeracion enumeracion) {
      return NODOS.stringNode(enumeracion.constantes().keySet().iterator().next());
    }
    return switch ((Forma.Simple) forma) {
      case TEXTO -> NODOS.stringNode(LUGARES.getOrDefault(nombre, "a"));
      case DIA, FECHA -> NODOS.stringNode("2016-08-31");
      case LOGICO -> NODOS.booleanNode(true);
      case ENTERO, DECIMAL -> NODOS.numberNode(1);
      case ENTIDAD -> NODOS.stringNode("MX-CAM");
      case EDICION -> NODOS.numberNode(2016);
    };
  }

  /** Runs {@code revision} after each change of a minimal {@code objeto}, and undoes the change. */
  static void cambiar(Class<?> clase, ObjectNode objeto, Runnable revision) {
    for (Miembro miembro : PlanDeRegistro.de(clase).miembros()) {
      String nombre = miembro.nombre();
      JsonNode antes = valor(miembro.forma(), nombre);
      objeto.set(nombre, antes);
      dentro(miembro.forma(), antes, revision);
      for (JsonNode valor : valores(miembro.forma(), antes)) {
        objeto.set(nombre, valor);
        revision.run();
      }
      objeto.remove(nombre);
      revision.run();
      if (miembro.obligatorio()) {
        objeto.set(nombre, antes);
      }
    }
    if (PlanDeRegistro.de(clase).desconocidos() != null) {
      desconocidos(PlanDeRegistro.de(clase), objeto, revision);
    }
    for (String nombre : Danos.NOMBRES) {
      if (!objeto.has(nombre)) {
        objeto.put(nombre, "1.0");
        revision.run();
        objeto.remove(nombre);
      }
    }
  }

  private static void desconocidos(PlanDeRegistro plan, ObjectNode objeto, Runnable revision) {
    List<JsonNode> valores = new ArrayList<>();
    plan.componentes().forEach(nombre -> valores.add(NODOS.arrayNode().add(nombre)));
    Stream.of(
            "null", "\"id\"", "[]", "{}", "[1]", "[null]", "[\"zzz\"]", "[\"x-a\", \"x-\"]", "[[]]")
        .map(Juez.JSON::readTree)
        .forEach(valores::add);
    for (JsonNode valor : valores) {
      objeto.set("desconocidos", valor);
      revision.run();
    }
    objeto.remove("desconocidos");
  }

  private static void dentro(Forma forma, JsonNode nodo, Runnable revision) {
    if (forma instanceof Forma.Registro registro) {
      cambiar(registro.clase(), (ObjectNode) nodo, revision);
    } else if (forma instanceof Forma.Lista lista) {
      JsonNode elemento = nodo.get(0);
      dentro(lista.elemento(), elemento, revision);
      for (JsonNode valor : valores(lista.elemento(), elemento)) {
        ((ArrayNode) nodo).set(0, valor);
        revision.run();
      }
      ((ArrayNode) nodo).set(0, elemento);
    }
  }

  /** All of the types that may stand there, and one of every other. */
  private static List<JsonNode> valores(Forma forma, JsonNode antes) {
    Set<JsonNodeType> tipos = EnumSet.of(antes.getNodeType());
    if (forma == Forma.Simple.FECHA || forma.equals(new Forma.Registro(Desconocido.class))) {
      tipos.addAll(Set.of(JsonNodeType.STRING, JsonNodeType.OBJECT));
    }
    List<JsonNode> valores =
        new ArrayList<>(
            Danos.VALORES.stream().filter(v -> tipos.contains(v.getNodeType())).toList());
    Stream.of("null", "1", "\"a\"", "[]", "{}", "false")
        .map(Juez.JSON::readTree)
        .filter(valor -> !tipos.contains(valor.getNodeType()))
        .forEach(valores::add);
    return valores;
  }
}
