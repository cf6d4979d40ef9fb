package org.gobiernoabierto.reglas.conformidad;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts of the kit, by the ids of their cases. */
final class TextosDeConformidad {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path CODIGOS =
      Path.of("../ga-examples/ga/src/test/resources/org/gobiernoabierto/ga/codigos.yaml");
  private static final String MINIMO = "\"id\": \"x\", \"entidad\": \"MX-COL\", \"edicion\": 2016";

  /** With something of every kind. */
  private static final String VARIADO =
      """
      {"id": "x", "entidad": "MX-COL", "edicion": 2016, "registro": "CERRADO",
       "actores": [{"id": "a", "nombre": "A", "sector": "AUTORIDAD"}],
       "declaracion": {"fecha": "2016-06-20", "firmantes": [{"actor": "a"}], "continuidad": {"evidencias": [{"url": "https://x.example"}]}},
       "mesas": [{"id": "m", "fecha": "2016-12-01", "participantes": ["a"], "funcionarios": true}],
       "problemas": [{"id": "p", "descripcion": "d", "relevante": true, "mesas": ["m"]}],
       "plan": {"lanzamiento": {"fecha": "2017-02"}, "compromisos": [{"id": "c", "titulo": "t",
        "actividades": [{"id": "e", "inicio": "2017-02-15", "fin": {"noAntesDe": "2017-03-01"}}],
        "followTheMoney": [{"ejercicioFiscal": 2017, "monto": 1.5}],
        "valoraciones": [{"criterio": "AMBICIOSO", "favorable": true, "razon": "r", "fecha": "2017-02-15"}]}]},
       "desconocidos": [{"lugar": "/seleccion/fecha", "noAntesDe": "2016-01-01"}], "noHubo": ["/postulantes"], "x-a": 1}
      """;

  private static final List<String> VALORES =
      List.of("null", "true", "7", "1.5", "\"\"", "\"x\"", "[]", "[null]", "{}");

  private static final Map<String, String> DE_JSON =
      Map.ofEntries(
          Map.entry("vacio", ""),
          Map.entry("blancos", " \n\t"),
          Map.entry("nulo", "null"),
          Map.entry("lista", "[]"),
          Map.entry("numero", "1"),
          Map.entry("texto", "\"x\""),
          Map.entry("sin-cerrar", "{" + MINIMO),
          Map.entry("coma-de-mas", "{" + MINIMO + ",}"),
          Map.entry("comas-seguidas", "{\"id\": \"x\",, \"edicion\": 2016}"),
          Map.entry("sin-coma", "{\"id\": \"x\" \"edicion\": 2016}"),
          Map.entry("sin-dos-puntos", "{\"id\" \"x\"}"),
          Map.entry("comentario", "{" + MINIMO + " /* nota */}"),
          Map.entry("comentario-de-renglon", "{ // nota\n" + MINIMO + "}"),
          Map.entry("comillas-simples", "{'id': 'x'}"),
          Map.entry("comillas-tipograficas", "{“id”: “x”}"),
          Map.entry("nombre-suelto", "{id: \"x\"}"),
          Map.entry("nan", "{" + MINIMO + ", \"x-a\": NaN}"),
          Map.entry("infinito", "{" + MINIMO + ", \"x-a\": -Infinity}"),
          Map.entry("none", "{" + MINIMO + ", \"nota\": None}"),
          Map.entry("ceros-delante", "{\"edicion\": 02016}"),
          Map.entry("con-mas", "{\"edicion\": +2016}"),
          Map.entry("punto-solo", "{" + MINIMO + ", \"x-a\": 1.}"),
          Map.entry("hexadecimal", "{\"edicion\": 0x7E0}"),
          Map.entry("exponente", "{\"id\": \"x\", \"entidad\": \"MX-COL\", \"edicion\": 2.016e3}"),
          Map.entry("escape-ajeno", "{\"id\": \"a\\qb\"}"),
          Map.entry("escape-a-medias", "{\"id\": \"\\u12\"}"),
          Map.entry("tabulador", "{\"id\": \"a\tb\"}"),
          Map.entry("salto", "{\"id\": \"a\nb\"}"),
          Map.entry("sobrante", "{" + MINIMO + "} x"),
          Map.entry("dos-documentos", "{" + MINIMO + "}\n{" + MINIMO + "}"),
          Map.entry("html", "<!DOCTYPE html>\n<html></html>"),
          Map.entry("medio-par", "{" + MINIMO + ", \"nota\": \"\\ud800\"}"),
          Map.entry("medio-par-en-un-nombre", "{" + MINIMO + ", \"\\udc00\": 1}"),
          Map.entry("marca-de-orden", "\uFEFF{" + MINIMO + "}"),
          Map.entry("crlf", "{" + MINIMO.replace(", ", ",\r\n") + "}\r\n"),
          Map.entry(
              "nombres-con-escapes",
              "{\"\\u0069d\": \"x\", \"entidad\": \"MX-COL\", \"edicion\": 2016}"),
          Map.entry("miembro-repetido", "{\"id\": \"x\", " + MINIMO + "}"),
          Map.entry("hondo", "[".repeat(600)));

  private static final List<String> HOSTILES =
      List.of(
          "\\u0000",
          "\\u200b",
          "\\u00a0\\u2003",
          "\\u202e",
          "\\ufeff",
          "\\ud83d\\ude00",
          "=1+1",
          "<script>",
          "{{x}}",
          "../../etc",
          "\\\\",
          "\\\"",
          "a\\u0301",
          "\\u2028");

  private static final List<String> FECHAS =
      List.of(
          "1899-12-31",
          "1900-01-01",
          "2199-12-31",
          "2200-01-01",
          "2016-02-29",
          "2015-02-29",
          "2017-02-30",
          "2017-13-01",
          "2017-00-01",
          "2017-1-1",
          "2017",
          "2200",
          "2017-02",
          "2017-13",
          "17",
          "2017-02-15T00:00:00Z",
          "+2017-02-15",
          "15/02/2017",
          " 2017-02-15",
          "２０１７-02-15");

  private TextosDeConformidad() {}

  static Map<String, byte[]> todos() {
    Map<String, byte[]> textos = new LinkedHashMap<>();
    porCodigo(textos);
    DE_JSON.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(uno -> textos.put("json/" + uno.getKey(), uno.getValue().getBytes(UTF_8)));
    textos.put("json/utf-16", ("{" + MINIMO + "}").getBytes(UTF_16));
    textos.put("json/latin-1", ("{" + MINIMO + ", \"nota\": \"año\"}").getBytes(ISO_8859_1));
    deOtraClase(textos);
    for (int i = 0; i < HOSTILES.size(); i++) {
      String hostil = HOSTILES.get(i);
      textos.put("texto/valor-" + i, de(", \"nota\": \"" + hostil + "\""));
      textos.put("texto/nombre-" + i, de(", \"" + hostil + "\": 1"));
      textos.put("texto/id-" + i, de(", \"mesas\": [{\"id\": \"" + hostil + "\"}]"));
    }
    for (String fecha : FECHAS) {
      textos.put("fecha/" + fecha, de(", \"seleccion\": {\"fecha\": \"" + fecha + "\"}"));
    }
    return textos;
  }

  private static byte[] de(String miembros) {
    return ("{" + MINIMO + miembros + "}").getBytes(UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static void porCodigo(Map<String, byte[]> textos) {
    try {
      ((Map<String, Map<String, Object>>)
              new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CODIGOS)))
          .forEach(
              (codigo, datos) -> {
                if (datos.get("json") instanceof String json
                    && !datos.containsKey("limites")
                    && !datos.containsKey("dispensas")) {
                  textos.put(
                      "codigo/" + codigo,
                      json.getBytes(datos.containsKey("bytes") ? ISO_8859_1 : UTF_8));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something else in each place of an exercise. */
  private static void deOtraClase(Map<String, byte[]> textos) {
    JsonNode entero = JSON.readTree(VARIADO);
    List<String> lugares = new ArrayList<>();
    reunir(entero, "", lugares);
    for (String lugar : lugares) {
      for (int i = 0; i < VALORES.size(); i++) {
        JsonNode copia = entero.deepCopy();
        poner(copia, lugar, JSON.readTree(VALORES.get(i)));
        textos.put("tipo" + lugar + "/" + i, copia.toString().getBytes(UTF_8));
      }
    }
  }

  private static void reunir(JsonNode nodo, String ruta, List<String> lugares) {
    if (nodo instanceof ObjectNode objeto) {
      objeto
          .properties()
          .forEach(uno -> agregar(uno.getValue(), ruta + "/" + uno.getKey(), lugares));
    } else if (nodo instanceof ArrayNode lista) {
      for (int i = 0; i < lista.size(); i++) {
        agregar(lista.get(i), ruta + "/" + i, lugares);
      }
    }
  }

  private static void agregar(JsonNode nodo, String ruta, List<String> lugares) {
    lugares.add(ruta);
    reunir(nodo, ruta, lugares);
  }

  private static void poner(JsonNode raiz, String lugar, JsonNode valor) {
    int corte = lugar.lastIndexOf('/');
    JsonNode donde = raiz.at(lugar.substring(0, corte));
    String ultima = lugar.substring(corte + 1);
    if (donde instanceof ArrayNode lista) {
      lista.set(Integer.parseInt(ultima), valor);
    } else {
      ((ObjectNode) donde).set(ultima, valor);
    }
  }
}
