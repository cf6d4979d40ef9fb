package org.gobiernoabierto.reglas.red;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.CatalogoDePrueba;
import org.gobiernoabierto.reglas.ReglaException;
import org.gobiernoabierto.reglas.ReglasDePrueba;
import org.gobiernoabierto.reglas.catalogo.Catalogo;
import org.gobiernoabierto.reglas.prueba.Caja;
import org.gobiernoabierto.reglas.prueba.Color;
import org.gobiernoabierto.reglas.prueba.Pieza;
import org.gobiernoabierto.reglas.repertorio.Conjunto;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever rules are made of, they match the same with the engine and without. */
class ConstruccionesTest {

  private static final Path CARPETA =
      Path.of("src/test/resources/org/gobiernoabierto/reglas/construcciones");
  private static final String CATALOGO =
      CatalogoDePrueba.conjunto("de prueba", "1", "T-") + CatalogoDePrueba.requisito(0, "T-01");
  private static final Map<String, String> PARAMETROS = Map.of("minimo", "6");
  private static final int VECES = 300;
  private static final ArtefactoDeReglas COMPILADAS =
      compilar("definiciones.drl", "reglas.drl", "con-sesion.drl");

  private static ArtefactoDeReglas compilar(String... archivos) {
    try {
      return ReglasDePrueba.compilar(
          CATALOGO, List.of(archivos).stream().map(CARPETA::resolve).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Model> modelos(ArtefactoDeReglas reglas) {
    return Conjunto.de(reglas).modelos();
  }

  private static Catalogo catalogo() {
    try {
      return Catalogo.leer(
          new ByteArrayInputStream(CATALOGO.getBytes(StandardCharsets.UTF_8)), () -> null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Conjunto conjunto(List<Model> modelos, Predicate<Rule> admitidas) {
    return new Conjunto(catalogo(), new Reglas(catalogo(), modelos, admitidas), modelos);
  }

  private static Conjunto de(String drl) {
    return conjunto(modelos(ReglasDePrueba.compilar(CATALOGO, drl)), regla -> true);
  }

  @Test
  void onlyWhatNeedsTheEngineHasASession() {
    assertThat(modelos(COMPILADAS).stream().flatMap(m -> m.getRules().stream()))
        .isNotEmpty()
        .allSatisfy(
            regla ->
                assertThat(Entendidas.incluye(regla))
                    .as(regla.getName())
                    .isEqualTo(!regla.getPackage().equals("prueba.sesion")));
  }

  @Test
  void withTheEngineOrWithoutTheSameMatches() {
    Conjunto sinSesion = conjunto(modelos(COMPILADAS), regla -> true);
    Conjunto conSesion = conjunto(modelos(COMPILADAS), regla -> false);
    Set<String> hablaron = new HashSet<>();
    for (int i = 0; i < VECES; i++) {
      List<Object> hechos = hechos(new Random(i), i % 10 == 0 ? 25 : 6);
      List<Object> suyos = new ArrayList<>(hechos);
      List<Coincidencia> halladas = sinSesion.coincidencias(hechos, PARAMETROS);
      List<Coincidencia> delMotor = conSesion.coincidencias(suyos, PARAMETROS);
      assertThat(textos(halladas))
          .as("seed %d, facts %s", i, hechos)
          .containsExactlyInAnyOrderElementsOf(textos(delMotor));
      assertThat(hechos.stream().map(String::valueOf))
          .containsExactlyInAnyOrderElementsOf(suyos.stream().map(String::valueOf).toList());
      halladas.forEach(una -> hablaron.add(una.regla()));
    }
    assertThat(hablaron).containsExactlyInAnyOrderElementsOf(sinSesion.reglas().nombres());
  }

  /** The engine gathers in an order of its own. */
  private static List<String> textos(List<Coincidencia> coincidencias) {
    return coincidencias.stream()
        .map(una -> una.regla() + una.hechos().stream().map(ConstruccionesTest::texto).toList())
        .toList();
  }

  private static String texto(@Nullable Object hecho) {
    return hecho instanceof Collection<?> varios
        ? varios.stream().map(String::valueOf).sorted().toList().toString()
        : String.valueOf(hecho);
  }

  private static final String PRUEBA =
      """
      package prueba;
      import org.gobiernoabierto.reglas.prueba.*;
      global org.gobiernoabierto.reglas.hechos.Juicio juicio;
      declare Una
        id : String
      end
      declare Otra
        id : String
      end
      """;

  private static String regla(String nombre, String condiciones, String consecuencia) {
    return "rule \"%s\" when %s then %s end\n".formatted(nombre, condiciones, consecuencia);
  }

  private static final String DICE = "juicio.informa( \"T-01\", \"\" );";

  /** The engine forgets the first pattern's constraint here (10.2). */
  @Test
  void forAllOfAClassThatSatisfyOneThingAnotherHolds() {
    Conjunto reglas =
        de(
            PRUEBA
                + regla(
                    "T-01 toda roja pesa",
                    "forall( $c : Caja( color == Color.ROJO ) Caja( this == $c, peso > 4 ) )",
                    DICE));

    assertThat(nombres(reglas, caja("c1", Color.AZUL, 1))).hasSize(1);
    assertThat(nombres(reglas, caja("c1", Color.ROJO, 5), caja("c2", Color.AZUL, 1))).hasSize(1);
    assertThat(nombres(reglas, caja("c1", Color.ROJO, 5), caja("c2", Color.ROJO, 4))).isEmpty();
  }

  private static Caja caja(String id, Color color, int peso) {
    return new Caja(id, color, peso, null, List.of());
  }

  private static List<String> nombres(Conjunto reglas, Object... hechos) {
    return reglas.coincidencias(new ArrayList<>(List.of(hechos)), PARAMETROS).stream()
        .map(Coincidencia::regla)
        .toList();
  }

  @Test
  void definitionsThatLookAtEachOtherAreRefusedByName() {
    String drl =
        PRUEBA
            + regla("Una de otra", "$o : Otra()", "insert( new Una( $o.getId() ) );")
            + regla("Otra de una", "not Una()", "insert( new Otra( \"\" ) );")
            + regla("Otra de cajas", "Caja()", "insert( new Otra( \"\" ) );")
            + regla("T-01 dice", "Una()", DICE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> de(drl))
        .withMessageContaining("«Otra de una»")
        .withMessageContaining("«Una de otra»");
  }

  @ParameterizedTest
  @MethodSource
  void whatMakesFactsAndWhatSpeaksStayApart(String regla, String dicho) {
    String drl = PRUEBA + regla + regla("T-01 dice", "Una()", DICE);

    assertThatIllegalArgumentException().isThrownBy(() -> de(drl)).withMessageContaining(dicho);
  }

  static List<Arguments> whatMakesFactsAndWhatSpeaksStayApart() {
    return List.of(
        arguments(regla("Una que habla", "Caja()", "insert( new Una( \"\" ) ); " + DICE), "juicio"),
        arguments(regla("Una que calla", "$c : Caja()", "$c.id();"), "no inserta"),
        arguments(regla("T-01 inserta", "Caja()", "insert( new Una( \"\" ) );"), "T-01 inserta"),
        arguments(regla("Ninguna", "Caja()", "insert( new Una( \"\" ) );"), "Ninguna"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"insert( new Otra( \"\" ) );", "insert( new Una( \"\" ) ); drools.halt();"})
  void aDefinitionMakesWhatItsNameSaysAndDoesNothingElse(String consecuencia) {
    Conjunto reglas =
        de(
            PRUEBA
                + regla("Una de cajas", "Caja()", consecuencia)
                + regla("T-01 dice", "Una()", DICE));

    assertThatThrownBy(() -> nombres(reglas, caja("c1", Color.ROJO, 1)))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("«Una de cajas»");
  }

  @Test
  void whatARuleSetDefinesTheNextOnesUse() {
    List<Model> modelos = modelos(compilar("definiciones.drl", "reglas.drl"));
    Predicate<Model> lasDefine = m -> !m.getTypeMetaDatas().isEmpty();
    Conjunto definen =
        conjunto(
            List.of(
                modelos.stream().filter(lasDefine).findFirst().orElseThrow(),
                modelos(
                        ReglasDePrueba.compilar(
                            CATALOGO,
                            "package otro;\n"
                                + PRUEBA.lines().skip(1).limit(2).collect(joining("\n"))
                                + "\n"
                                + regla("T-01 dice", "Caja()", DICE)))
                    .get(0)),
            regla -> true);
    Conjunto usan = conjunto(modelos.stream().filter(lasDefine.negate()).toList(), regla -> true);
    List<Object> hechos = new ArrayList<>();
    hechos.add(new Caja("c1", Color.ROJO, 7, LocalDate.of(2017, 1, 2), List.of()));

    assertThat(usan.coincidencias(new ArrayList<>(hechos), PARAMETROS))
        .extracting(Coincidencia::regla)
        .doesNotContain("T-01 de una definición");
    definen.coincidencias(hechos, PARAMETROS);
    assertThat(hechos).hasSize(2);
    assertThat(usan.coincidencias(hechos, PARAMETROS))
        .extracting(Coincidencia::regla)
        .contains("T-01 de una definición");
  }

  @Test
  void aSilentRuleTellsWhereItStopsAndWhatGotThere() {
    Conjunto reglas =
        de(
            PRUEBA
                + regla(
                    "T-01 dice",
                    "$c : Caja( peso > 2 ) accumulate( Pieza( color == $c.color ); $n : count(); $n > 0 )"
                        + " not Pieza( peso > $c.peso )",
                    DICE));
    Caja roja = caja("c1", Color.ROJO, 3);
    Caja azul = caja("c2", Color.AZUL, 3);

    assertThat(silencios(reglas)).containsExactly(new Silencio("T-01 dice", 0, List.of()));
    assertThat(silencios(reglas, roja, azul))
        .containsExactly(
            new Silencio("T-01 dice", 1, List.of(List.of(roja, 0L), List.of(azul, 0L))));
    assertThat(silencios(reglas, roja, azul, new Pieza("p1", Color.AZUL, 9)))
        .containsExactly(new Silencio("T-01 dice", 2, List.of(List.of(azul, 1L))));
    assertThat(silencios(reglas, roja, azul, new Pieza("p1", Color.AZUL, 1))).isEmpty();
  }

  private static List<Silencio> silencios(Conjunto reglas, Object... hechos) {
    return reglas.silencios(List.of(hechos), "T-01", PARAMETROS);
  }

  @Test
  void aRequirementMetSinceSomethingElseThanADayIsAnErrorOfTheRule() {
    Conjunto reglas =
        de(PRUEBA + regla("T-01 dice", "$c : Caja()", "juicio.cumple( \"T-01\", $c.peso() );"));

    assertThatThrownBy(() -> nombres(reglas, caja("c1", Color.ROJO, 7)))
        .isInstanceOf(ReglaException.class)
        .hasMessageContaining("«T-01 dice»")
        .hasMessageContaining("«7»");
  }

  private static List<Object> hechos(Random azar, int hasta) {
    List<Object> hechos = new ArrayList<>();
    for (Color color : Color.values()) {
      if (azar.nextInt(5) > 0) {
        hechos.add(color);
      }
    }
    int piezas = azar.nextInt(hasta);
    for (int i = 0; i < piezas; i++) {
      hechos.add(new Pieza("p" + i, color(azar), azar.nextInt(10)));
    }
    int cajas = azar.nextInt(hasta);
    for (int i = 0; i < cajas; i++) {
      Set<String> guarda = new TreeSet<>();
      for (int j = azar.nextInt(4); j > 0; j--) {
        guarda.add("p" + azar.nextInt(hasta));
      }
      LocalDate dia =
          azar.nextInt(3) == 0 ? null : LocalDate.of(2017, 1, 1).plusDays(azar.nextInt(5));
      hechos.add(new Caja("c" + i, color(azar), azar.nextInt(10), dia, List.copyOf(guarda)));
    }
    return hechos;
  }

  private static Color color(Random azar) {
    return Color.values()[azar.nextInt(Color.values().length)];
  }
}
