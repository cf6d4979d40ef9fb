package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gobiernoabierto.json.EscritorDeCatalogos;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.gobiernoabierto.reglas.juicio.MensajeDelMotor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program makes what a report tells people again from the keys and the data of its JSON, with the
 * catalogue as the only other thing it knows.
 */
class MensajesDesdeLosDatosTest {

  /** What no case says: the sources of none end early, and of these some rule always speaks. */
  private static final Set<String> SIN_CASO =
      Set.of(MensajeDelMotor.TRAS_LOS_DATOS.name(), "P0-01", "P1-02", "P1-04");

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern DATO = Pattern.compile("\\{(\\w+)}");
  private static final EscritorDeInformes ESCRITOR =
      new EscritorDeInformes().conTextos(TextosEscritos.ES);

  private static final Map<String, JsonNode> PLANTILLAS = plantillas();

  private static Map<String, JsonNode> plantillas() {
    JsonNode catalogo =
        JSON.readTree(new EscritorDeCatalogos().escribir(Evaluador.create().catalogo()));
    Map<String, JsonNode> plantillas = new HashMap<>();
    catalogo
        .get("conjuntosDeReglas")
        .forEach(
            conjunto ->
                conjunto
                    .get("hallazgos")
                    .forEach(uno -> plantillas.put(uno.get("plantilla").asString(), uno)));
    catalogo
        .get("hallazgosComunes")
        .forEach(uno -> plantillas.put(uno.get("plantilla").asString(), uno));
    return plantillas;
  }

  @Test
  void everyMessageOfEveryCaseIsMadeAgain() {
    Set<String> vistas = new TreeSet<>();
    for (Caso caso : Guia.CASOS) {
      JsonNode informe = JSON.readTree(ESCRITOR.escribir(Guia.informe(caso)));
      for (JsonNode hallazgo : informe.get("hallazgos")) {
        String plantilla = hallazgo.get("plantilla").asString();
        vistas.add(plantilla);
        for (String texto : new String[] {"mensaje", "remedio"}) {
          assertThat(hecho(plantilla, texto, hallazgo.get("datos")))
              .as("%s of %s", texto, plantilla)
              .isEqualTo(hallazgo.get(texto).get("es").asString());
        }
      }
    }

    Set<String> todas = new TreeSet<>(PLANTILLAS.keySet());
    todas.removeAll(SIN_CASO);
    assertThat(vistas).isEqualTo(todas);
  }

  private static String hecho(String plantilla, String texto, JsonNode datos) {
    return DATO.matcher(PLANTILLAS.get(plantilla).get(texto).get("es").asString())
        .replaceAll(dato -> Matcher.quoteReplacement(dicho(dato, datos)));
  }

  private static String dicho(MatchResult dato, JsonNode datos) {
    return dicho(datos.get(dato.group(1)));
  }

  private static String dicho(JsonNode dato) {
    if (dato.has("lista")) {
      return dato.get("lista")
          .valueStream()
          .map(MensajesDesdeLosDatosTest::dicho)
          .collect(Collectors.joining(", "));
    }
    if (dato.has("codigo")) {
      return dato.get("nombre").get("es").asString();
    }
    return dato.has("textos")
        ? dato.get("textos").get("es").asString()
        : dato.iterator().next().asString();
  }
}
