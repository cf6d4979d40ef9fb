package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LecturaTest {

  private static final String EJERCICIO =
      """
      {"id": "CAM-2016", "entidad": "MX-CAM",
       "edicion": 2016, "nota": "ñandú 😀", "x-a/b~c": {"": [10, {"d": 11}]},
       "postulantes": ["a", "b"],
       "plan": {
         "vigencia": {"inicio": "2016-03-31", "fin": null}}}
      """;

  private final Lectura lectura = new LectorDeEjercicios().leer(EJERCICIO);

  @ParameterizedTest
  @CsvSource({
    "'', 1, 1",
    "/id, 1, 8",
    "/entidad, 1, 31",
    "/edicion, 2, 13",
    "/nota, 2, 27",
    "/x-a~1b~0c, 2, 49",
    "/x-a~1b~0c/, 2, 54",
    "/x-a~1b~0c//0, 2, 55",
    "/x-a~1b~0c//1/d, 2, 65",
    "/postulantes, 3, 17",
    "/postulantes/0, 3, 18",
    "/postulantes/1, 3, 23",
    "/plan/vigencia, 5, 16",
    "/plan/vigencia/fin, 5, 48"
  })
  void tellsWhereAValueStarts(String ruta, int linea, int columna) {
    assertThat(lectura.posicion(ruta)).contains(new Posicion(linea, columna));
  }

  @ParameterizedTest
  @CsvSource({
    "/seguimiento/micrositio, 1, 1",
    "/plan/compromisos/3/id, 4, 10",
    "/plan/vigencia/fin/0, 5, 48",
    "/postulantes/2, 3, 17",
    "/postulantes/01, 3, 17",
    "/postulantes/-, 3, 17",
    "/postulantes/id, 3, 17",
    "/id/0/a, 1, 8",
    "/, 1, 1",
    "id, 1, 1"
  })
  void tellsWhereTheNearestAncestorStartsWhenThereIsNoSuchValue(
      String ruta, int linea, int columna) {
    assertThat(lectura.posicion(ruta)).contains(new Posicion(linea, columna));
  }

  @Test
  void unescapesTheNamesInPointers() {
    Lectura escapada = new LectorDeEjercicios().leer("{\"x-~1\": 1, \"x-/\": 2, \"x-~01\": 3}");

    assertThat(escapada.posicion("/x-~01")).contains(new Posicion(1, 10));
    assertThat(escapada.posicion("/x-~1")).contains(new Posicion(1, 20));
    assertThat(escapada.posicion("/x-~001")).contains(new Posicion(1, 32));
  }

  @Test
  void tellsManyPlacesAtOnceInAnyOrder() {
    assertThat(lectura.posiciones(List.of("/plan/lanzamiento", "/id", "", "/plan", "/id")))
        .isEqualTo(
            Map.of(
                "/plan/lanzamiento", new Posicion(4, 10),
                "/plan", new Posicion(4, 10),
                "/id", new Posicion(1, 8),
                "", new Posicion(1, 1)));
  }

  @Test
  void tellsThePlacesBeforeAMistakeInTheSyntax() {
    Lectura rota = new LectorDeEjercicios().leer("{\"id\": 1, \"nota\": [2, }");

    assertThat(rota.posicion("/id")).contains(new Posicion(1, 8));
    assertThat(rota.posicion("/nota/0")).contains(new Posicion(1, 20));
    assertThat(rota.posicion("/nota/1")).contains(new Posicion(1, 19));
  }

  @Test
  void tellsTheFirstPlaceOfARepeatedMember() {
    Lectura repetida =
        new LectorDeEjercicios().leer("{\"plan\": {\"a\": 1}, \"plan\": {\"b\": 2}}");

    assertThat(repetida.posicion("/plan")).contains(new Posicion(1, 10));
    assertThat(repetida.posicion("/plan/b")).contains(new Posicion(1, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "nul"})
  void tellsNoPlaceWhenThereIsNoValue(String json) {
    Lectura vacia = new LectorDeEjercicios().leer(json);

    assertThat(vacia.posicion("")).isEmpty();
    assertThat(vacia.posiciones(List.of("/id", ""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\\n' | 3",
        "'\\r\\n' | 3",
        "'\\r' | 3",
        "'\\n\\r' | 5",
        "'\\r\\r\\n' | 5",
        "' ' | 1"
      })
  void countsLinesAsEditorsDo(String separador, int linea) {
    String fin = separador.replace("\\n", "\n").replace("\\r", "\r");
    String json = "{" + fin + "\"id\":" + fin + "1}";

    assertThat(new LectorDeEjercicios().leer(json).posicion("/id"))
        .map(Posicion::linea)
        .contains(linea);
  }

  @Test
  void hasAnExerciseOrFaultsAndNeverBoth() {
    Lectura mala = new LectorDeEjercicios().leer(EJERCICIO + "fin");

    assertThat(lectura.fallas()).isEmpty();
    assertThat(lectura.ejercicio()).contains(lectura.orElseThrow());
    assertThat(mala.fallas()).hasSize(1);
    assertThat(mala.ejercicio()).isEmpty();
  }

  @Test
  void throwsEveryFaultWhenAskedForAnExerciseThatItDoesNotHave() {
    Lectura mala = new LectorDeEjercicios().leer("{\n\"ojo\": 1, \"entidad\": \"MX-CAM\"}");

    assertThatThrownBy(mala::orElseThrow)
        .isInstanceOfSatisfying(
            LecturaException.class, e -> assertThat(e.fallas()).isEqualTo(mala.fallas()).hasSize(3))
        .hasMessage(
            "El texto no se pudo leer; fallas: 3. La primera, en «/id» (línea 1, columna 1):"
                + " FALTA_MIEMBRO Falta el miembro obligatorio «id».");
  }

  @Test
  void locatesTheFindingsAndFaultsOfAReport() {
    Informe informe = Informes.conTodo();

    Informe ubicado = lectura.ubicar(informe);

    assertThat(ubicado.hallazgos())
        .extracting(Hallazgo::ruta, Hallazgo::linea, Hallazgo::columna)
        .containsExactly(tuple("/plan/vigencia/fin", 5, 48), tuple("/mesas/0", 7, 11));
    assertThat(ubicado.errores())
        .extracting(Falla::ruta, Falla::linea, Falla::columna)
        .containsExactly(tuple("/postulantes/1", 3, 23), tuple("/id", 9, 1));
  }

  @Test
  void changesNothingElseOfAReport() {
    Informe informe = Informes.conTodo();

    assertThat(lectura.ubicar(informe))
        .usingRecursiveComparison()
        .ignoringFields(
            "sha256", "hallazgos.linea", "hallazgos.columna", "errores.linea", "errores.columna")
        .isEqualTo(informe);
  }

  /** As {@code printf '{"id": "x", …' | sha256sum} says. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void tellsTheDigestOfTheBytesThatWereRead(String marca) throws GeneralSecurityException {
    byte[] json =
        (marca + "{\"id\": \"é\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}").getBytes(UTF_8);

    assertThat(new LectorDeEjercicios().leer(json).sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)));
  }

  @Test
  void leavesAReportAsItIsWhenThereIsNoText() {
    Informe informe = Informes.conTodo();

    assertThat(new LectorDeEjercicios().leer("").ubicar(informe)).isEqualTo(informe);
  }

  @Test
  void looksForNoPlaceWhenThereIsNothingToReport() {
    Leido<EjercicioLocal> leido =
        new Leido<>(null, null, List.of(), List.of(), "", false, new PorSaber());
    Lectura lectura =
        new Lectura(
            leido,
            Comienzo.DEL_PRINCIPIO,
            rutas -> {
              throw new AssertionError("scanned for " + rutas);
            },
            new Parcial((ejercicio, destino) -> {}));

    assertThat(lectura.ubicar(Informes.vacio())).isEqualTo(Informes.vacio());
  }
}
