package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Nombrado;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Fuerza;
import org.gobiernoabierto.informe.Responsable;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.Veredicto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of reports says exactly what is written. */
class EsquemaDelInformeTest {

  private static final Origen ORIGEN = new Origen("lote.ndjson", 3);
  private static final Set<String> OPCIONALES =
      Set.of(
          "sha256",
          "datosHasta",
          "oraciones",
          "origen",
          "omitidos",
          "avisos",
          "conjuntosDeReglas/motivo",
          "errores",
          "errores/celda",
          "requisitos/vence",
          "requisitos/posibilidades",
          "requisitos/posibilidades/supuestos/valor",
          "hallazgos/celda",
          "hallazgos/vence",
          "hallazgos/sigueDe",
          "hallazgos/dispensa",
          "dispensas",
          "hallazgos/nuevo",
          "proximosPasos/vence",
          "porAveriguar",
          "porAveriguar/fuente");
  private static final Map<String, Class<? extends Enum<?>>> ENUMERACIONES =
      new TreeMap<>(
          Map.of(
              "EstadoDePaso", EstadoDePaso.class,
              "Fuerza", Fuerza.class,
              "Responsable", Responsable.class,
              "Resultado", Resultado.class,
              "Severidad", Severidad.class,
              "Veredicto", Veredicto.class));

  /** What an exercise that cannot be evaluated may lack. */
  private static final Set<String> IDENTIDAD = Set.of("edicion", "ejercicio", "entidad");

  /** What is for people, which may be in one language or in none. */
  private static final Pattern TEXTO =
      Pattern.compile(
          "/(es|en|titulo|mensaje|remedio|accion|plazo)$|^pasos/actos/nombre$|^porAveriguar/(nombre|fuente)$|^hallazgos/datos/.*/nombre$");

  private final Juez juez = Juez.de(Esquema.INFORME);

  static Stream<String> escritos() {
    EscritorDeInformes escritor = new EscritorDeInformes();
    return Stream.of(
            escritor.escribir(Informes.conTodo()),
            escritor.escribir(Informes.vacio()),
            escritor.escribirLinea(ORIGEN, Informes.conTodo()),
            escritor.escribirLinea(ORIGEN, Informes.vacio()),
            escritor.escribirLinea(ORIGEN, Informes.conTodo().errores()),
            escritor.escribirFallas(Informes.conTodo().errores()),
            escritor.escribirFallas(List.of()))
        .map(json -> new String(json, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("escritos")
  void whatIsWrittenPasses(String json) {
    assertThat(juez.faltas(json)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("escritos")
  void nothingCanBeAddedAnywhere(String json) {
    cadaObjeto(
        json,
        (documento, lugar) -> {
          ObjectNode objeto = lugar.objeto();
          objeto.putObject("zzz");
          assertThat(juez.faltas(documento)).as("/%s/zzz", lugar.ruta()).isNotEmpty();
          objeto.remove("zzz");
        });
  }

  @ParameterizedTest
  @MethodSource("escritos")
  void onlyWhatMayBeMissingCanBeRemoved(String json) {
    cadaObjeto(
        json,
        (documento, lugar) -> {
          for (String nombre : List.copyOf(lugar.objeto().propertyNames())) {
            JsonNode valor = lugar.objeto().remove(nombre);
            String ruta = lugar.ruta().isEmpty() ? nombre : lugar.ruta() + "/" + nombre;
            boolean soloErrores = ruta.equals("errores") && !documento.has("$schema");
            boolean deLoQueNoTieneForma = IDENTIDAD.contains(ruta) && documento.has("errores");
            assertThat(juez.faltas(documento).isEmpty())
                .as("without %s", ruta)
                .isEqualTo(deLoQueNoTieneForma || opcional(ruta) && !soloErrores);
            lugar.objeto().set(nombre, valor);
          }
        });
  }

  private static boolean opcional(String ruta) {
    return OPCIONALES.contains(ruta)
        || ruta.matches("(parametros|oraciones)/.+")
        || ruta.matches("hallazgos/datos/[a-z]+")
        || TEXTO.matcher(ruta).find();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"errores\": [], \"veredicto\": \"CONFORME\"}",
        "{\"errores\": [], \"edicion\": 2016}",
        "{\"errores\": null}",
        "{\"origen\": {\"archivo\": \"a\", \"linea\": 1}}",
        "[]",
      })
  void whatIsNeverWrittenDoesNotPass(String json) {
    assertThat(juez.faltas(json)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"omitidos", "avisos", "errores"})
  void whatIsLeftOutWhenEmptyIsNotEmpty(String nombre) {
    ObjectNode informe = (ObjectNode) Juez.JSON.readTree(escritos().findFirst().orElseThrow());
    ((ContainerNode<?>) informe.get(nombre)).removeAll();
    assertThat(juez.faltas(informe)).isNotEmpty();
  }

  @Test
  void theEnumerationsAreThoseOfTheReport() {
    JsonNode definiciones = Juez.JSON.readTree(Esquema.INFORME.json()).get("$defs");
    Map<String, List<String>> enumeraciones = new TreeMap<>();
    for (Map.Entry<String, JsonNode> definicion : definiciones.properties()) {
      if (definicion.getValue().has("enum")) {
        enumeraciones.put(
            definicion.getKey(),
            definicion.getValue().get("enum").valueStream().map(JsonNode::asString).toList());
      }
    }
    assertThat(enumeraciones.keySet()).isEqualTo(ENUMERACIONES.keySet());
    ENUMERACIONES.forEach(
        (nombre, clase) -> {
          Map<String, String> nombres = new LinkedHashMap<>();
          for (Enum<?> constante : clase.getEnumConstants()) {
            nombres.put(constante.name(), ((Nombrado) constante).nombre().es());
          }
          assertThat(enumeraciones.get(nombre)).isEqualTo(List.copyOf(nombres.keySet()));
          assertThat(definiciones.get(nombre).get("description").asString())
              .endsWith(GeneradorDeEsquemas.enumerados(nombres));
        });
  }

  /** An object of a document, and the names on the way to it, without indexes. */
  private record Lugar(String ruta, ObjectNode objeto) {}

  private static void cadaObjeto(String json, BiConsumer<ObjectNode, Lugar> accion) {
    ObjectNode documento = (ObjectNode) Juez.JSON.readTree(json);
    recorrer("", documento, lugar -> accion.accept(documento, lugar));
  }

  private static void recorrer(String ruta, JsonNode nodo, Consumer<Lugar> accion) {
    if (nodo instanceof ObjectNode objeto) {
      accion.accept(new Lugar(ruta, objeto));
      for (String nombre : List.copyOf(objeto.propertyNames())) {
        recorrer(ruta.isEmpty() ? nombre : ruta + "/" + nombre, objeto.get(nombre), accion);
      }
    } else {
      nodo.forEach(elemento -> recorrer(ruta, elemento, accion));
    }
  }
}
