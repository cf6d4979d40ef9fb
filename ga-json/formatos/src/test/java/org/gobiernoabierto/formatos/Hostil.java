package org.gobiernoabierto.formatos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Texts of somebody who wants to do harm. */
final class Hostil {

  static final List<String> TEXTOS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "]](javascript:alert(1))",
          "[x](javascript:alert(1)) ![x](https://x.example/x.png) <https://x.example>",
          "| x | y |",
          "\n| a |\n| --- |\n| b |",
          "\n\n# x\n\n- x\n\n<b>x</b>\n```\nx",
          "# x",
          "1. x",
          "- x",
          "`x` *x* **x** _x_ ~~x~~ &lt;script&gt; \\",
          "=cmd()",
          "+cmd()",
          "-cmd()",
          "@cmd()",
          "\tcmd()",
          "\rcmd()",
          "\u0000\u0007\u001B[31m\u007F\u0085",
          "\u2028x\u2029x",
          "\u202Etxet\u200F\u2066x\u061C",
          "\uD800 \uDC00 \uFFFE \uFFFF",
          "😀 ]]> {0} {x} --> </style></title>");

  private static final String JUNTOS = String.join(" ", TEXTOS);
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 21);

  private Hostil() {}

  /** Campeche's report with each of the texts everywhere, and with all of them everywhere. */
  static List<Caso> informes() {
    return Stream.concat(TEXTOS.stream(), Stream.of(JUNTOS))
        .map(t -> Caso.con(lugar -> t))
        .toList();
  }

  /** Faults with each of the texts. */
  static List<Falla> fallas() {
    return TEXTOS.stream().flatMap(t -> Caso.fallas(lugar -> t).stream()).toList();
  }

  /**
   * The complete exercise, with all hostile texts wherever it may have any text, and without what
   * its commitments must have, so that findings quote their titles.
   */
  static Caso ejercicio() {
    JsonMapper mapper = new JsonMapper();
    ObjectNode sano = (ObjectNode) mapper.readTree(json());
    for (JsonNode compromiso : sano.at("/plan/compromisos")) {
      ((ObjectNode) compromiso)
          .remove(List.of("objetivo", "beneficiarios", "resultadoEsperado", "metodo", "inicio"));
    }
    ObjectNode hostil = sano.deepCopy();
    envenenar(hostil);
    for (List<Falla> fallas = fallas(hostil); !fallas.isEmpty(); fallas = fallas(hostil)) {
      assertThat(fallas(sano)).isEmpty();
      fallas.forEach(falla -> curar(hostil, sano, falla.ruta()));
    }
    return Caso.de("hostil.json", hostil.toString(), FECHA);
  }

  private static List<Falla> fallas(ObjectNode ejercicio) {
    String json = ejercicio.toString();
    List<Falla> alLeer = new LectorDeEjercicios().leer(json).fallas();
    return alLeer.isEmpty() ? Caso.de("hostil.json", json, FECHA).informe().errores() : alLeer;
  }

  private static String json() {
    try {
      return Files.readString(Caso.EJERCICIOS.resolve("inventado-completo.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void envenenar(JsonNode nodo) {
    StringNode veneno = StringNode.valueOf(JUNTOS.replaceAll("\\p{Cs}", ""));
    if (nodo instanceof ObjectNode objeto) {
      for (String nombre : List.copyOf(objeto.propertyNames())) {
        if (objeto.get(nombre).isString()) {
          objeto.set(nombre, veneno);
        } else {
          envenenar(objeto.get(nombre));
        }
      }
    } else if (nodo instanceof ArrayNode lista) {
      for (int i = 0; i < lista.size(); i++) {
        if (lista.get(i).isString()) {
          lista.set(i, veneno);
        } else {
          envenenar(lista.get(i));
        }
      }
    }
  }

  private static void curar(ObjectNode hostil, ObjectNode sano, String ruta) {
    int corte = ruta.lastIndexOf('/');
    String ultimo = ruta.substring(corte + 1);
    JsonNode padre = hostil.at(ruta.substring(0, corte));
    if (padre instanceof ObjectNode objeto) {
      objeto.set(ultimo, sano.at(ruta));
    } else {
      ((ArrayNode) padre).set(Integer.parseInt(ultimo), sano.at(ruta));
    }
  }
}
