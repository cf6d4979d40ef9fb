package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What could not be read is not known: no result of the rest rests on it. */
class ParcialTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(EVALUADOR::revisarForma);
  private static final LocalDate FECHA = LocalDate.of(2018, 3, 21);

  private static String completo() throws IOException {
    return Files.readString(Path.of("../ejercicios/inventado-completo.json"), UTF_8);
  }

  /** Places of the complete exercise, of every kind of member. */
  static Stream<String> lugares() throws IOException {
    List<String> lugares = new ArrayList<>();
    reunir(JSON.readTree(completo()), "", lugares);
    List<String> deCadaClase = new ArrayList<>();
    for (String lugar : lugares) {
      String clase = lugar.replaceAll("/[0-9]+", "/#");
      if (deCadaClase.stream().noneMatch(otro -> otro.replaceAll("/[0-9]+", "/#").equals(clase))) {
        deCadaClase.add(lugar);
      }
    }
    deCadaClase.removeIf(
        lugar -> lugar.matches("/(id|entidad|edicion|\\$schema|versionDeFormato)"));
    return deCadaClase.stream();
  }

  private static void reunir(JsonNode nodo, String ruta, List<String> lugares) {
    if (!ruta.isEmpty()) {
      lugares.add(ruta);
    }
    if (nodo instanceof ObjectNode objeto) {
      objeto.properties().forEach(m -> reunir(m.getValue(), ruta + "/" + m.getKey(), lugares));
    } else if (nodo instanceof ArrayNode lista) {
      for (int i = 0; i < lista.size(); i++) {
        reunir(lista.get(i), ruta + "/" + i, lugares);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lugares")
  void noCertainResultRestsOnAPlaceThatCouldNotBeRead(String lugar) throws IOException {
    EjercicioLocal entero = LECTOR.leer(completo()).orElseThrow();
    Informe sinFalla = EVALUADOR.evaluar(entero, FECHA);
    JsonNode roto = JSON.readTree(completo());
    JsonNode dueno = roto.at(lugar.substring(0, lugar.lastIndexOf('/')));
    String nombre = lugar.substring(lugar.lastIndexOf('/') + 1);
    JsonNode otro = JSON.readTree(roto.at(lugar).isNumber() ? "\"x\"" : "7.25");
    if (dueno instanceof ObjectNode objeto) {
      objeto.set(nombre, otro);
    } else {
      ((ArrayNode) dueno).set(Integer.parseInt(nombre), otro);
    }

    Lectura lectura = LECTOR.leer(roto.toString());

    assertThat(lectura.ejercicio()).as("there is a fault at %s", lugar).isEmpty();
    // Others refer to what is within them, and nobody can tell where it stood.
    if (lugar.matches("/plan(/compromisos(/0(/id)?)?)?")) {
      assertThat(lectura.parcial()).isEmpty();
      return;
    }
    Informe informe = EVALUADOR.evaluar(lectura.parcial().orElseThrow(), FECHA);
    assertThat(informe.errores()).isEmpty();
    for (Dictamen dictamen : informe.requisitos()) {
      Resultado verdadero = sinFalla.dictamen(dictamen.requisito().id()).resultado();
      assertThat(dictamen.resultado())
          .as("%s without %s", dictamen.requisito().id(), lugar)
          .isIn(verdadero, Resultado.NO_DETERMINABLE);
    }
  }

  @Test
  void aMisspeltMemberLeavesWhatItMayHaveBeenUnknown() throws IOException {
    Lectura lectura = LECTOR.leer(completo().replaceFirst("\"mesas\"", "\"mesa\""));
    Informe informe = EVALUADOR.evaluar(lectura.parcial().orElseThrow(), FECHA);
    assertThat(informe.dictamen("P4-01").resultado()).isEqualTo(Resultado.NO_DETERMINABLE);
    assertThat(informe.dictamen("P1-01").resultado()).isEqualTo(Resultado.CUMPLE);
  }

  @Test
  void whatNothingIsWrongWithIsTheExerciseItself() throws IOException {
    Lectura lectura = LECTOR.leer(completo());
    assertThat(lectura.parcial()).isEqualTo(lectura.ejercicio()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"id\": \"x\", \"entidad\": \"MX-ZZZ\", \"edicion\": 2016}",
        "{\"id\": \"x\", \"mesas\": 1}"
      })
  void ofWhatIsNoExerciseAtAllThereIsNothing(String texto) {
    assertThat(LECTOR.leer(texto).parcial()).isEmpty();
  }
}
