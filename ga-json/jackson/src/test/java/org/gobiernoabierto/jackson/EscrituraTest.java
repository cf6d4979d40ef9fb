package org.gobiernoabierto.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.json.EscritorDeCatalogos;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.json.EscritorDeExplicaciones;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Problema;
import org.gobiernoabierto.json.TextosEscritos;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper writes the published JSON. */
class EscrituraTest {

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 20);
  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final EscritorDeInformes INFORMES = new EscritorDeInformes();
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  static List<Path> ejemplos() throws Exception {
    return Ejemplos.todos();
  }

  @ParameterizedTest
  @MethodSource("ejemplos")
  void writesWhatTheWritersWrite(Path ejemplo) throws Exception {
    EjercicioLocal ejercicio = Ejemplos.leido(ejemplo);
    Informe informe = EVALUADOR.evaluar(ejercicio, FECHA);
    var calendario = EVALUADOR.calendario(ejercicio, FECHA);
    var avance = Avances.al(ejercicio, FECHA);

    assertThat(MAPPER.writeValueAsBytes(informe)).isEqualTo(INFORMES.escribir(informe));
    assertThat(MAPPER.writeValueAsBytes(calendario)).isEqualTo(INFORMES.escribir(calendario));
    assertThat(MAPPER.writeValueAsBytes(avance))
        .isEqualTo(new EscritorDeAvances().escribir(avance));
    assertThat(MAPPER.writeValueAsBytes(ejercicio))
        .isEqualTo(new EscritorDeEjercicios().escribir(ejercicio));
  }

  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void writesAnyExerciseAndItsReport(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);
    Informe informe = EVALUADOR.evaluar(cualquiera, FECHA);

    assertThat(MAPPER.writeValueAsBytes(informe)).isEqualTo(INFORMES.escribir(informe));
    assertThat(MAPPER.writeValueAsBytes(ejercicio))
        .isEqualTo(new EscritorDeEjercicios().escribir(ejercicio));
    String enUnaLista = MAPPER.writeValueAsString(List.of(ejercicio));
    assertThat(enUnaLista.substring(1, enUnaLista.length() - 1))
        .satisfies(
            dentro ->
                assertThat(new LectorDeEjercicios().leer(dentro).orElseThrow())
                    .isEqualTo(ejercicio));
  }

  @Test
  void writesCatalogueExplanationAndProblem() {
    var catalogo = EVALUADOR.catalogo();
    var explicacion = EVALUADOR.explicar("P4-03");
    var problema = Problema.de(new LectorDeEjercicios().leer("{").fallas(), Idioma.EN);

    assertThat(MAPPER.writeValueAsBytes(catalogo))
        .isEqualTo(new EscritorDeCatalogos().escribir(catalogo));
    assertThat(MAPPER.writeValueAsBytes(explicacion))
        .isEqualTo(new EscritorDeExplicaciones().escribir(explicacion, null));
    assertThat(MAPPER.writeValueAsBytes(problema)).isEqualTo(INFORMES.escribir(problema));
  }

  @Test
  void writesTheSameWhateverTheDestinationAndTheLayoutOfTheMapper() throws Exception {
    Informe informe = EVALUADOR.evaluar(Ejemplos.leido(Ejemplos.campeche()), FECHA);
    byte[] publicado = INFORMES.escribir(informe);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter caracteres = new StringWriter();

    MAPPER.writeValue(bytes, informe);
    MAPPER.writeValue(caracteres, informe);

    assertThat(bytes.toByteArray()).isEqualTo(publicado);
    assertThat(caracteres.toString().getBytes(UTF_8)).isEqualTo(publicado);
    assertThat(
            MAPPER
                .rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(informe))
        .isEqualTo(publicado);
  }

  record Sobre(String folio, Informe informe) {}

  @Test
  void hasTheSameMembersWithinSomethingElse() throws Exception {
    Informe informe = EVALUADOR.evaluar(Ejemplos.leido(Ejemplos.campeche()), FECHA);
    JsonNode publicado = MAPPER.readTree(INFORMES.escribir(informe));

    String dentro = MAPPER.writeValueAsString(new Sobre("a-1", informe));

    assertThat(dentro).startsWith("{\"folio\":\"a-1\",\"informe\":{\"$schema\":");
    assertThat(MAPPER.readTree(dentro).get("informe")).isEqualTo(publicado);
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(List.of(informe))).get(0))
        .isEqualTo(publicado);
    assertThat(MAPPER.<JsonNode>valueToTree(Map.of("a", informe)).get("a")).isEqualTo(publicado);
  }

  @Test
  void writesADocumentALineWhereTheHostWantsIt() throws Exception {
    Informe informe = EVALUADOR.evaluar(Ejemplos.leido(Ejemplos.campeche()), FECHA);
    JsonMapper enLineas =
        JsonMapper.builder()
            .addModule(new GobiernoAbiertoModule().enLaDisposicionDelAnfitrion())
            .build();

    String linea = enLineas.writeValueAsString(informe);

    assertThat(linea).hasLineCount(1).startsWith("{\"$schema\":\"");
    assertThat(MAPPER.readTree(linea)).isEqualTo(MAPPER.readTree(INFORMES.escribir(informe)));
  }

  @Test
  void writesWithTheWriterThatItIsGiven() throws Exception {
    Informe informe = EVALUADOR.evaluar(Ejemplos.leido(Ejemplos.campeche()), FECHA);
    EscritorDeInformes enEspanol = INFORMES.conTextos(TextosEscritos.ES);
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new GobiernoAbiertoModule(new LectorDeEjercicios(), enEspanol))
            .build();

    assertThat(mapper.writeValueAsBytes(informe)).isEqualTo(enEspanol.escribir(informe));
  }

  @Test
  void refusesWhatHasNoPublishedJsonOfItsOwn() throws Exception {
    EjercicioLocal ejercicio = Ejemplos.leido(Ejemplos.campeche());
    Informe informe = EVALUADOR.evaluar(ejercicio, FECHA);

    assertThatThrownBy(() -> MAPPER.writeValueAsBytes(Comparacion.entre(informe, informe)))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("EscritorDeComparaciones");
    assertThatThrownBy(
            () -> MAPPER.writeValueAsBytes(EVALUADOR.explicar("P4-03", ejercicio, FECHA)))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining("EscritorDeExplicaciones");
  }
}
