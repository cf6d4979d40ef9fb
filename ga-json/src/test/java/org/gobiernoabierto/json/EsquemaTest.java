package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of what is read are made from the records and {@code descripciones.yaml}; {@code mvn
 * test -Dactualizar} writes them anew.
 */
class EsquemaTest {

  private static final Path RECURSOS = Path.of("src/main/resources/org/gobiernoabierto/json");
  private static final Path EJEMPLOS = Path.of("../ga-examples/ejercicios");
  private static final Map<Esquema, Class<?>> GENERADOS =
      Map.of(Esquema.EJERCICIO, EjercicioLocal.class, Esquema.DISPENSAS, Dispensas.class);

  static Set<Esquema> generados() {
    return GENERADOS.keySet();
  }

  @ParameterizedTest
  @MethodSource("generados")
  void theSchemaSaysWhatTheRecordsSay(Esquema esquema) throws IOException {
    String generado = texto(generado(esquema, Descripciones.leer()));
    Path archivo = RECURSOS.resolve(esquema.name().toLowerCase(Locale.ROOT) + ".schema.json");
    if (System.getProperty("actualizar") != null) {
      Files.writeString(archivo, generado);
    }
    assertThat(Files.readString(archivo))
        .as("%s is stale: run `mvn test -Dactualizar` and commit it", archivo.getFileName())
        .isEqualTo(generado);
  }

  @Test
  void everyDescriptionIsOfSomethingThatThereIs() {
    Descripciones descripciones = Descripciones.leer();
    generados().forEach(esquema -> generado(esquema, descripciones));
    assertThat(descripciones.sinUso())
        .as("descripciones.yaml describes what no schema has")
        .isEmpty();
  }

  @Test
  void aRecordOrMemberWithoutDescriptionIsNamed() {
    assertThatThrownBy(() -> generado(Esquema.DISPENSAS, new Descripciones(Map.of())))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("descripciones.yaml says nothing of ");
    Map<String, ?> sinMiembro =
        Map.of("titulo", "t", "descripcion", "d", "miembros", Map.of("$schema", Map.of()));
    assertThatThrownBy(
            () -> generado(Esquema.DISPENSAS, new Descripciones(Map.of("Cabecera", sinMiembro))))
        .hasMessageContaining("Cabecera.$schema (descripcion)");
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaIsValidByItsMetaschemaAndNamesItself(Esquema esquema) {
    JsonNode json = Juez.JSON.readTree(esquema.json());
    assertThat(Juez.deEsquemas().faltas(json)).isEmpty();
    assertThat(json.get("$id").asString()).isEqualTo(esquema.id());
    assertThat(new String(esquema.json(), UTF_8)).doesNotContain("\r").endsWith("}\n");
  }

  @Test
  void theMetaschemaIsLookedAt() {
    assertThat(Juez.deEsquemas().faltas("{\"required\": \"id\"}")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyReferenceLeadsToADefinitionAndEveryDefinitionIsUsed(Esquema esquema) {
    JsonNode json = Juez.JSON.readTree(esquema.json());
    Set<String> citadas = new HashSet<>();
    json.findValuesAsString("$ref").forEach(ref -> citadas.add(ref.substring("#/$defs/".length())));
    assertThat(citadas).isEqualTo(new HashSet<>(json.get("$defs").propertyNames()));
  }

  @ParameterizedTest
  @EnumSource
  void everyExamplePassesItsOwnSubschema(Esquema esquema) {
    JsonNode raiz = Juez.JSON.readTree(esquema.json());
    List<JsonNode> conEjemplos = new ArrayList<>();
    reunir(raiz, conEjemplos);
    assertThat(conEjemplos).isNotEmpty();
    for (JsonNode subesquema : conEjemplos) {
      ObjectNode solo = ((ObjectNode) subesquema).deepCopy();
      solo.remove("$id");
      solo.set("$defs", raiz.get("$defs"));
      Juez juez = Juez.de(solo);
      assertThat(subesquema.get("examples"))
          .allSatisfy(ejemplo -> assertThat(juez.faltas(ejemplo)).as("%s", ejemplo).isEmpty());
    }
  }

  @Test
  void theExamplesAtTheTopAreReadWithoutFaults() {
    for (JsonNode ejemplo : ejemplos(Esquema.EJERCICIO)) {
      assertThat(RevisionDeForma.lector().leer(ejemplo.toString()).fallas()).isEmpty();
    }
    for (JsonNode ejemplo : ejemplos(Esquema.DISPENSAS)) {
      assertThat(new LectorDeDispensas().leer(ejemplo.toString().getBytes(UTF_8)).dispensas())
          .isNotEmpty();
    }
  }

  private static JsonNode ejemplos(Esquema esquema) {
    JsonNode ejemplos = Juez.JSON.readTree(esquema.json()).get("examples");
    assertThat(ejemplos).isNotEmpty();
    return ejemplos;
  }

  @Test
  void theExercisesOfTheExamplesPass() throws IOException {
    Juez juez = Juez.de(Esquema.EJERCICIO);
    try (Stream<Path> archivos = Files.list(EJEMPLOS)) {
      List<Path> ejercicios = archivos.filter(a -> a.toString().endsWith(".json")).toList();
      assertThat(ejercicios).hasSizeGreaterThan(10);
      for (Path ejercicio : ejercicios) {
        byte[] json = Files.readAllBytes(ejercicio);
        assertThat(juez.faltas(json)).as("%s", ejercicio).isEmpty();
        assertThat(RevisionDeForma.lector().leer(json).fallas()).as("%s", ejercicio).isEmpty();
      }
    }
  }

  private static void reunir(JsonNode nodo, List<JsonNode> conEjemplos) {
    if (nodo.path("examples").isArray()) {
      conEjemplos.add(nodo);
    }
    nodo.properties().stream()
        .filter(p -> !p.getKey().equals("examples"))
        .forEach(p -> reunir(p.getValue(), conEjemplos));
  }

  private static Map<String, Object> generado(Esquema esquema, Descripciones descripciones) {
    return new GeneradorDeEsquemas(esquema, descripciones)
        .generar(GENERADOS.get(esquema), FueraDelEsquema.comentario(esquema));
  }

  private static String texto(Map<String, Object> esquema) {
    DefaultPrettyPrinter sangria =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return conEscapes(Juez.JSON.writer().with(sangria).writeValueAsString(esquema)) + "\n";
  }

  /** What does not fit into two bytes is in patterns only, and does not show. */
  private static String conEscapes(String json) {
    StringBuilder texto = new StringBuilder();
    for (char c : json.toCharArray()) {
      texto.append(Character.isSurrogate(c) ? "\\u%04x".formatted((int) c) : c);
    }
    return texto.toString();
  }
}
