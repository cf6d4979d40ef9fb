package org.gobiernoabierto.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** Damages JSON documents; what comes of it may still be valid. */
final class Danos {

  /** Values that some place or other accepts or nearly does. */
  static final List<JsonNode> VALORES =
      """
      null|true|false|0|-0|1|17|18|-1|100|101|2014|2015|2016.0|2.016e3|20160e-1|2016.5|2100|2101
      2147483647|2147483648|-2147483648|-2147483649|1e-400|0.1|12345678901234567890|9e17
      ""|" "|"\\u0000"|"\\u001f\\t "|"\\u00a0"|"\\u3000"|"\\u2007"|"\\u1680\\u2003"|"\\u001c"|"\\u0085"|"\\u200b\\u2060"|"\\u200b-"|"\\u061c"|"\\udb40\\udc01"|"\\ufeff"|"a b"|"ñ"|"a"|"a\\n"|"\\na"|"/"|"a/b"
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      "😀"|"\\ud800"|"2016-02-29"|"2015-02-29"|"2000-02-29"|"1900-02-29"|"2016-02-30"|"2016-04-31"
      "2016-13-01"|"2016-00-01"|"2016-1-1"|"2016-01-00"|"0000-01-01"|"9999-12-31"|"1899-12-31"|"1900-01-01"|"2199-12-31"|"2200-01-01"|"+2016-01-01"
      "-016-01-01"|"-2016-01-01"|"2016-01-01\\n"|" 2016-01-01"|"2016-01-01T00:00:00Z"|"20160101"
      "２０１６-０１-０１"|"٢٠١٦-٠٣-٣١"|"SOCIEDAD_CIVIL"|"AUTORIDAD"|"autoridad"|"TITULAR"|"OTRA"
      "OTRO"|"COMPLETADO"|"MX-CAM"|"MX-CMX"|"MX-ZZZ"|"mx-cam"|"MX-CAM "|"CAM"|"/postulantes"
      "/planes"|"postulantes"|"/plan/"|"//"|"/mesas/01"|"/mesas/1/fecha"|"/mesas/-1"|"/a~1b"|"/a~2"
      "/mesas/1234567890"|"/mesas/999999999"|"/edicion/anio"|"/plan/x-nota"|"/x-"|"/mesas/0/x-a/~0/b~1"|"/mesas/0/x-a~2"|"/mesas/x-a"|"/plan/x-a\\n"|"1.0"|"0.9"|"1.999999"
      "1.9999999"|"2.0"|"1"|"01.0"|"1.0\\n"|"urn:gobiernoabierto:esquema:ejercicio:1.7"
      "urn:gobiernoabierto:esquema:ejercicio:2.0"|"urn:gobiernoabierto:esquema:ejercicio:"
      "urn:gobiernoabierto:esquema:dispensas:1.0"|"urn:gobiernoabierto:esquema:informe:1.0"
      "urn:gobiernoabierto:esquema:"|"urn:gobiernoabierto:esquema"|"./ejercicio.schema.json"
      "https://garante.example/a?b#c"|"HTTP://x"|"https://"|"https:///a"|"ftp://garante.example"
      "javascript:alert(1)"|"garante.example/gobierno"|"https://ñandú.example/ñ"|"https://a b"
      "https://u@a.example"|"https://[::1]:8080/"|"https://a..b"|"https://a.example\\n"|"//a.example"
      "2017"|"0000"|"2017\\n"|"17"|"2017-02"|"2017-13"|"2017-2"|"2017-02\\n"|"２０１７"|"+2017"|"2017-"
      {"noAntesDe":"2017-02-01"}|{"noAntesDe":null,"noDespuesDe":"2017-02-28"}|{"noDespuesDe":null}
      {"noAntesDe":"2017-02-01","noDespuesDe":"2017-01-31"}|{"noAntesDe":"2017"}|{"noAntesDe":{}}
      {"noAntesDe":"2017-02-01","x-a":1}|{"noAntesDe":"2017-02-01","desde":1}|{"x-a":1}
      {"lugar":"/plan"}|{"lugar":"/plan/fecha","cuantos":0}|{"lugar":"/mesas","cuantos":-1}
      {"lugar":"/declaracion/fecha","noAntesDe":"2017-02-01","noDespuesDe":"2017-02-01"}
      {"lugar":"/plan","motivo":"NO_SE_HALLO","busqueda":"a","x-a":[]}|{"lugar":"/plan","desconocidos":[]}
      "/mesas/m-1/fecha"|"/mesas/a"|"/actores/a/nombre"|"/desconocidos"|"/mesas/a b"|"/ficticio"
      ["fecha"]|["nombre","sector"]|["x-a"]|["zzz"]|["/plan"]|["/mesas"]
      []|{}|[null]|[{}]|[1]|["a"]|[[]]|{"id":"a"}|{"x-":null}|{"id":"a","sector":"AUTORIDAD"}
      """
          .lines()
          .flatMap(linea -> List.of(linea.split("\\|")).stream())
          .map(Juez.JSON::readTree)
          .toList();

  /** Names of members that some object or other has or nearly has. */
  static final List<String> NOMBRES =
      List.of(
          "zzz",
          "x-zzz",
          "x-",
          "X-a",
          "",
          "ID",
          "id",
          "fecha",
          "nota",
          "fin",
          "$schema",
          "actor",
          "versionDeFormato",
          "plan",
          "mesas",
          "evidencias",
          "__proto__",
          "x",
          "desconocidos");

  private final Random azar;

  Danos(Random azar) {
    this.azar = azar;
  }

  void danar(JsonNode documento) {
    List<ContainerNode<?>> lugares = new ArrayList<>();
    reunir(documento, lugares);
    ContainerNode<?> lugar = azar.nextInt(4) == 0 ? lugares.get(0) : deLaSuerte(lugares);
    if (lugar instanceof ObjectNode objeto) {
      objeto(objeto);
    } else {
      lista((ArrayNode) lugar);
    }
  }

  private static void reunir(JsonNode nodo, List<ContainerNode<?>> lugares) {
    if (nodo instanceof ContainerNode<?> lugar) {
      lugares.add(lugar);
      nodo.forEach(hijo -> reunir(hijo, lugares));
    }
  }

  private void objeto(ObjectNode objeto) {
    List<String> nombres = List.copyOf(objeto.propertyNames());
    if (nombres.isEmpty() || azar.nextInt(5) == 0) {
      objeto.set(deLaSuerte(NOMBRES), valor());
      return;
    }
    String nombre = deLaSuerte(nombres);
    JsonNode valor = objeto.get(nombre);
    switch (azar.nextInt(5)) {
      case 0 -> objeto.remove(nombre);
      case 1 -> {
        objeto.remove(nombre);
        objeto.set(azar.nextBoolean() ? "x-" + nombre : nombre + "s", valor);
      }
      case 2 -> objeto.putNull(nombre);
      default -> objeto.set(nombre, comoEste(valor));
    }
  }

  private void lista(ArrayNode lista) {
    if (lista.isEmpty() || azar.nextInt(4) == 0) {
      lista.add(valor());
      return;
    }
    int indice = azar.nextInt(lista.size());
    switch (azar.nextInt(4)) {
      case 0 -> lista.remove(indice);
      case 1 -> lista.add(lista.get(indice).deepCopy());
      case 2 -> lista.addNull();
      default -> lista.set(indice, comoEste(lista.get(indice)));
    }
  }

  /** Mostly a value of the same JSON type, so that more than types is tried. */
  private JsonNode comoEste(JsonNode valor) {
    List<JsonNode> iguales =
        VALORES.stream().filter(v -> v.getNodeType() == valor.getNodeType()).toList();
    return iguales.isEmpty() || azar.nextInt(3) == 0 ? valor() : deLaSuerte(iguales).deepCopy();
  }

  private JsonNode valor() {
    return deLaSuerte(VALORES).deepCopy();
  }

  private <T> T deLaSuerte(List<T> cosas) {
    return cosas.get(azar.nextInt(cosas.size()));
  }
}
