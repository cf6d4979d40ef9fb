package org.gobiernoabierto.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.FallaBuilder;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeDispensas;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.json.azar.EscritorDesordenado;
import org.gobiernoabierto.json.azar.TrasUnNombre;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's mapper reads what the reader reads, and tells the faults that it tells. */
class LecturaTest {

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(EVALUADOR::revisarForma);
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new GobiernoAbiertoModule(LECTOR, new EscritorDeInformes()))
          .build();
  private static final Pattern VALOR = Pattern.compile("\"[^\"\\\\]*\"(?!\\s*:)|\\d+|null|false");
  private static final List<String> OTROS =
      List.of(
          "null",
          "17",
          "-1e400",
          "\"ñ\"",
          "\"\\ud800\"",
          "[]",
          "{}",
          "[null]",
          "{\"ñ\": 1}",
          "true");
  private static final List<String> BASURA =
      List.of("'", ",", "}", "]", ":", "tru", "\"", "\\", "/*", "NaN", "\u0001", "01");

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  static List<Path> ejemplos() throws Exception {
    return Ejemplos.todos();
  }

  /** One of the ways in which a mapper is given a text. */
  private interface Via {
    EjercicioLocal leer(byte[] json) throws Exception;
  }

  /** The parser has all of the text at once. */
  private static final Via ENTERO = json -> MAPPER.readValue(json, EjercicioLocal.class);

  private static List<Via> vias() {
    return List.of(
        ENTERO,
        json -> MAPPER.readValue(new ByteArrayInputStream(json), EjercicioLocal.class),
        json -> MAPPER.readValue(new Goteo(json), EjercicioLocal.class),
        json -> MAPPER.readValue(new String(json, UTF_8), EjercicioLocal.class),
        json -> MAPPER.readValue(new StringReader(new String(json, UTF_8)), EjercicioLocal.class));
  }

  /** Gives a few bytes at a time. */
  private static final class Goteo extends ByteArrayInputStream {
    Goteo(byte[] json) {
      super(json);
    }

    @Override
    public synchronized int read(byte[] b, int desde, int cuantos) {
      return super.read(b, desde, Math.min(cuantos, 997));
    }
  }

  @ParameterizedTest
  @MethodSource("ejemplos")
  void readsTheExamples(Path ejemplo) throws Exception {
    byte[] json = Files.readAllBytes(ejemplo);
    for (Via via : vias()) {
      assertThat(via.leer(json)).isEqualTo(LECTOR.leer(json).orElseThrow());
    }
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void readsAnyExerciseHoweverItIsWritten(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) throws Exception {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);
    byte[] json = new EscritorDesordenado(semilla, ejercicio).texto().getBytes(UTF_8);

    EjercicioLocal leido = LECTOR.leer(json).orElseThrow();
    for (Via via : vias()) {
      assertThat(via.leer(json)).isEqualTo(leido);
    }
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void tellsTheFaultsOfAnyExerciseAtTheirPlaces(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) throws Exception {
    Random azar = new Random(semilla);
    byte[] json = new EscritorDeEjercicios().escribir(cualquiera);
    byte[] danado = cambiado(new String(json, UTF_8), azar).getBytes(UTF_8);

    diceLoMismo(danado, LecturaTest::sinLoCitado);
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void tellsTheLinesOfFaultsHoweverTheTextIsWritten(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) throws Exception {
    String texto = new EscritorDesordenado(semilla, cualquiera).texto();
    byte[] danado = cambiado(texto, new Random(semilla)).getBytes(UTF_8);

    diceLoMismo(danado, LecturaTest::sinColumnas);
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void tellsWhereATextIsNoJson(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) throws Exception {
    Random azar = new Random(semilla);
    String texto = new String(new EscritorDeEjercicios().escribir(cualquiera), UTF_8);
    for (int i = 0; i < 10; i++) {
      // After the first token, and with something after it.
      int donde = 1 + azar.nextInt(texto.length() - 3);
      String basura = BASURA.get(azar.nextInt(BASURA.size()));
      byte[] roto = (texto.substring(0, donde) + basura + texto.substring(donde)).getBytes(UTF_8);

      diceLoMismo(roto, LecturaTest::sinColumnas);
    }
  }

  @Test
  void tellsWhatIsNoJsonAfterANameWrittenWithEscapesWhereverTheTextIsCut() throws Exception {
    for (String json : TrasUnNombre.queNoSonJson().toList()) {
      diceLoMismo(json.getBytes(UTF_8), LecturaTest::sinColumnas);
    }
  }

  @Test
  void tellsWhatIsTooDeepAfterANameWrittenWithEscapesWhereverTheTextIsCut() throws Exception {
    for (String json : TrasUnNombre.demasiadoHondos().toList()) {
      diceLoMismo(json.getBytes(UTF_8), LecturaTest::sinColumnas);
    }
  }

  /**
   * By every way the faults that the reader tells; where the text comes in pieces, the parser may
   * no longer hold what came before it was no JSON, and says so itself.
   */
  private static void diceLoMismo(byte[] json, UnaryOperator<List<Falla>> segun) throws Exception {
    List<Falla> fallas = segun.apply(LECTOR.leer(json).fallas());
    for (Via via : vias()) {
      try {
        assertThat(segun.apply(fallas(via, json))).isEqualTo(fallas);
      } catch (StreamReadException e) {
        assertThat(via).isNotSameAs(ENTERO);
        assertThat(fallas).extracting(Falla::codigo).contains("JSON_MAL_FORMADO");
      }
    }
  }

  private static List<Falla> sinColumnas(List<Falla> fallas) {
    return sinLoCitado(fallas).stream()
        .map(falla -> FallaBuilder.from(falla).withColumna(0))
        .toList();
  }

  /**
   * What is quoted from around the place has other white space, and what follows the value is the
   * mapper's.
   */
  private static List<Falla> sinLoCitado(List<Falla> fallas) {
    return fallas.stream()
        .filter(falla -> !falla.codigo().equals("CONTENIDO_SOBRANTE"))
        .map(
            falla ->
                falla.codigo().equals("JSON_MAL_FORMADO")
                    ? FallaBuilder.from(falla)
                        .withMensaje(
                            new Texto(
                                falla.mensaje().es().split("cerca de")[0],
                                falla.mensaje().en().split("near")[0]))
                    : falla)
        .toList();
  }

  private static String cambiado(String texto, Random azar) {
    List<int[]> valores = new ArrayList<>();
    Matcher valor = VALOR.matcher(texto);
    while (valor.find()) {
      valores.add(new int[] {valor.start(), valor.end()});
    }
    StringBuilder cambiado = new StringBuilder(texto);
    for (int i = valores.size() - 1; i >= 0; i--) {
      if (azar.nextInt(4) == 0) {
        cambiado.replace(
            valores.get(i)[0], valores.get(i)[1], OTROS.get(azar.nextInt(OTROS.size())));
      }
    }
    return cambiado.toString();
  }

  /** Those that the mapper tells; none where it reads the exercise. */
  private static List<Falla> fallas(Via via, byte[] json) throws Exception {
    try {
      via.leer(json);
      return List.of();
    } catch (FallasException e) {
      return e.fallas();
    }
  }

  record Sobre(String folio, EjercicioLocal ejercicio) {}

  @Test
  void tellsThePlaceOfAFaultWithinSomethingElse() throws Exception {
    String json =
        """
        {
          "folio": "ñ-1", "ejercicio": {"id": "x",
            "entidad": "MX-CAM", "edicion": "2016",
            "postulantes": ["nadie"]}}
        """;

    assertThatThrownBy(() -> MAPPER.readValue(json.getBytes(UTF_8), Sobre.class))
        .isInstanceOfSatisfying(
            FallasException.class,
            e ->
                assertThat(e.fallas())
                    .extracting(Falla::codigo, Falla::ruta, Falla::linea, Falla::columna)
                    .containsExactly(
                        tuple("TIPO_INCORRECTO", "/edicion", 3, 37),
                        tuple("REFERENCIA_SIN_RESOLVER", "/postulantes/0", 4, 21)))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("line: 3, column: 37");
  }

  @Test
  void countsColumnsInCharactersThoughTheParserCountsBytes() throws Exception {
    String json = "{\"id\": \"x\", \"nota\": \"ñandú 😀\", \"x-ñ\": 1, \"edicion\": \"2016\"}";

    for (Via via : vias()) {
      assertThatThrownBy(() -> via.leer(json.getBytes(UTF_8)))
          .isInstanceOfSatisfying(
              FallasException.class,
              e -> assertThat(e.fallas()).isEqualTo(LECTOR.leer(json).fallas()));
    }
  }

  @Test
  void aMemberThatIsNullHasNoExerciseAndADocumentThatIsNullIsNone() throws Exception {
    assertThat(MAPPER.readValue("{\"ejercicio\": null}", Sobre.class).ejercicio()).isNull();
    assertThat(MAPPER.readValue("{\"folio\": \"a\"}", Sobre.class).ejercicio()).isNull();
    assertThatThrownBy(() -> MAPPER.readValue(" null", EjercicioLocal.class))
        .isInstanceOfSatisfying(
            FallasException.class,
            e -> assertThat(e.fallas()).isEqualTo(LECTOR.leer(" null").fallas()));
  }

  @Test
  void hasNoPlacesInATree() throws Exception {
    var arbol = MAPPER.readTree("{\"id\": \"x\", \"entidad\": 1, \"edicion\": 2016}");

    assertThatThrownBy(() -> MAPPER.treeToValue(arbol, EjercicioLocal.class))
        .isInstanceOfSatisfying(
            FallasException.class,
            e ->
                assertThat(e.fallas())
                    .extracting(Falla::codigo, Falla::ruta, Falla::linea, Falla::columna)
                    .containsExactly(tuple("TIPO_INCORRECTO", "/entidad", null, null)));
  }

  @Test
  void readsOneExerciseAfterAnother() throws Exception {
    String uno = "{\"id\": \"a\", \"entidad\": \"MX-CAM\", \"edicion\": 2016}\n";

    try (MappingIterator<EjercicioLocal> varios =
        MAPPER.readerFor(EjercicioLocal.class).readValues(uno + uno.replace("\"a\"", "\"b\""))) {
      assertThat(varios.readAll()).extracting(EjercicioLocal::id).containsExactly("a", "b");
    }
  }

  @Test
  void leavesToTheMapperWhatIsNotThisValue() throws Exception {
    assertThatThrownBy(() -> MAPPER.readValue("", EjercicioLocal.class))
        .isInstanceOf(MismatchedInputException.class)
        .isNotInstanceOf(FallasException.class);
    assertThatThrownBy(() -> MAPPER.readValue("<html>", EjercicioLocal.class))
        .isInstanceOf(StreamReadException.class);
  }

  @Test
  void takesNoMoreThanTheReaderDoes() throws Exception {
    LectorDeEjercicios corto =
        new LectorDeEjercicios().conLimites(new Limites(200, 64, 100, 100, 100, 100));
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new GobiernoAbiertoModule(corto, new EscritorDeInformes()))
            .build();
    String json = "{\"id\": \"x\", \"x-a\": [" + "1,".repeat(1_000) + "1]}";

    assertThatThrownBy(() -> mapper.readValue(json, EjercicioLocal.class))
        .isInstanceOfSatisfying(
            FallasException.class,
            e -> assertThat(e.fallas()).isEqualTo(corto.leer(json).fallas()));
  }

  @Test
  void readsDispensations() throws Exception {
    String json = "{\"dispensas\": [{\"ejercicio\": \"\"}]}";

    List<Falla> fallas =
        catchThrowableOfType(
                LecturaException.class, () -> new LectorDeDispensas().leer(json.getBytes(UTF_8)))
            .fallas();

    assertThat(MAPPER.readValue("{\"dispensas\": []}", Dispensas.class).dispensas()).isEmpty();
    assertThatThrownBy(() -> MAPPER.readValue(json, Dispensas.class))
        .isInstanceOfSatisfying(
            FallasException.class, e -> assertThat(e.fallas()).isEqualTo(fallas));
  }

  @Test
  void isFoundByTheServiceLoader() throws Exception {
    JsonMapper hallado = JsonMapper.builder().findAndAddModules().build();

    assertThatThrownBy(() -> hallado.readValue("{\"id\": 1}", EjercicioLocal.class))
        .isInstanceOf(FallasException.class);
  }
}
