package org.gobiernoabierto.reglas.conformidad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Guia;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.autoria.Caso;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the published kit says is what this implementation does. {@code mvn test -Dactualizar}
 * writes the kit anew; read the difference before committing it.
 */
class ConformidadTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String KIT = "/org/gobiernoabierto/conformidad/";
  private static final Path FUENTES = Path.of("../ga-json/conformidad/src/main/resources" + KIT);

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(EVALUADOR::revisarForma);

  @Test
  void everyTextIsReadAsTheKitSays() throws IOException {
    Map<String, String> dicho =
        TextosDeConformidad.todos().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    uno -> lectura(uno.getKey(), uno.getValue()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    comparar("lectura.ndjson", dicho.values().stream().toList());
  }

  @Test
  void everyCaseGivesWhatTheKitSays() throws IOException {
    comparar(
        "evaluacion.ndjson",
        Guia.CASOS.stream().filter(Caso::esDelCompleto).map(ConformidadTest::evaluacion).toList());
  }

  @Test
  void theKitHasTheExerciseThatItsCasesChange() throws IOException {
    assertThat(FUENTES.resolve("inventado-completo.json"))
        .hasSameBinaryContentAs(Path.of("../ga-examples/ejercicios/inventado-completo.json"));
  }

  /** The kit alone, as another implementation would be held against it. */
  @Test
  void theTextsOfTheArtifactGiveTheFaultsOfTheArtifact() throws IOException {
    for (String renglon : renglones("lectura.ndjson")) {
      JsonNode caso = JSON.readTree(renglon);
      byte[] bytes =
          caso.has("texto")
              ? caso.get("texto").asString().getBytes(UTF_8)
              : Base64.getDecoder().decode(caso.get("base64").asString());
      assertThat(LECTOR.leer(bytes).fallas().stream().map(ConformidadTest::dicha))
          .as(caso.get("id").asString())
          .containsExactlyElementsOf(
              caso.get("fallas")
                  .valueStream()
                  .<Map<String, Object>>map(ConformidadTest::dicha)
                  .toList());
    }
  }

  private static void comparar(String archivo, List<String> dicho) throws IOException {
    if (System.getProperty("actualizar") != null) {
      Files.writeString(FUENTES.resolve(archivo), String.join("\n", dicho) + "\n");
    }
    assertThat(Files.readAllLines(FUENTES.resolve(archivo)))
        .as("%s is stale: run `mvn test -Dactualizar` and read the difference", archivo)
        .isEqualTo(dicho);
  }

  private static List<String> renglones(String archivo) throws IOException {
    try (InputStream kit = ConformidadTest.class.getResourceAsStream(KIT + archivo)) {
      return new String(kit.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static String lectura(String id, byte[] bytes) {
    Map<String, Object> caso = new LinkedHashMap<>();
    caso.put("id", id);
    String texto = texto(bytes);
    caso.put(
        texto.isEmpty() && bytes.length > 0 ? "base64" : "texto",
        texto.isEmpty() && bytes.length > 0 ? Base64.getEncoder().encodeToString(bytes) : texto);
    caso.put("fallas", LECTOR.leer(bytes).fallas().stream().map(ConformidadTest::dicha).toList());
    return JSON.writeValueAsString(caso);
  }

  /** Empty when the bytes are not UTF-8. */
  private static String texto(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static Map<String, Object> dicha(Falla falla) {
    Map<String, Object> dicha = new LinkedHashMap<>();
    dicha.put("codigo", falla.codigo());
    dicha.put("ruta", falla.ruta());
    dicha.put("linea", falla.linea());
    dicha.put("columna", falla.columna());
    return dicha;
  }

  private static Map<String, Object> dicha(JsonNode falla) {
    Map<String, Object> dicha = new LinkedHashMap<>();
    dicha.put("codigo", falla.get("codigo").asString());
    dicha.put("ruta", falla.get("ruta").asString());
    dicha.put("linea", falla.get("linea").asInt());
    dicha.put("columna", falla.get("columna").asInt());
    return dicha;
  }

  private static String evaluacion(Caso caso) {
    Map<String, Object> dicho = new LinkedHashMap<>();
    dicho.put("id", caso.archivo() + ": " + caso.nombre());
    dicho.put("requisito", caso.requisito());
    dicho.put("fecha", caso.fecha().toString());
    Map<String, String> otros = new TreeMap<>(caso.parametros().valores());
    otros.entrySet().removeAll(Parametros.porOmision().valores().entrySet());
    dicho.put("parametros", otros);
    dicho.put("cambios", caso.cambios());
    dicho.put(
        "esperado",
        caso.esperado().stream()
            .filter(linea -> !linea.startsWith("habla ") && !linea.startsWith("  "))
            .toList());
    return JSON.writeValueAsString(dicho);
  }
}
