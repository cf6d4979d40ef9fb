package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.json.azar.EscritorDesordenado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema accepts what the reader accepts, but for what {@link FueraDelEsquema} names. */
class EsquemaYLectorTest {

  private static final int ESCRITOS = 5;
  private static final int DANADOS = 20;
  private static final String ACEPTAN = "ambos aceptan";
  private static final String RECHAZAN = "ambos rechazan";

  /**
   * A schema does refuse pointers that are no model's, what is far from an address, and half pairs
   * where a pattern stands.
   */
  private static final Set<String> DICHOS_A_VECES =
      Set.of(
          FueraDelEsquema.RUTAS.codigo(),
          FueraDelEsquema.DIRECCIONES.codigo(),
          FueraDelEsquema.MEDIOS_PARES.codigo());

  private static final LectorDeEjercicios LECTOR = RevisionDeForma.lector();
  private static final Juez DE_EJERCICIOS = Juez.de(Esquema.EJERCICIO);
  private static final Juez DE_DISPENSAS = Juez.de(Esquema.DISPENSAS);

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  @Provide
  Arbitrary<Dispensas> dispensas() {
    return EjerciciosArbitrarios.registro(Dispensas.class);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void bothAcceptValidExercisesHoweverTheyAreWritten(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    for (int i = 0; i < ESCRITOS; i++) {
      String json = valido(cualquiera, semilla + i);

      assertThat(LECTOR.leer(json).fallas()).as(json).isEmpty();
      assertThat(DE_EJERCICIOS.faltas(json)).as(json).isEmpty();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void bothAcceptOrRefuseDamagedExercises(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    comparar(
        valido(cualquiera, semilla), semilla, DE_EJERCICIOS, json -> LECTOR.leer(json).fallas());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void bothAcceptOrRefuseDamagedDispensations(
      @ForAll("dispensas") Dispensas cualesquiera, @ForAll long semilla) {
    comparar(
        valido(cualesquiera, semilla),
        semilla,
        DE_DISPENSAS,
        EsquemaYLectorTest::fallasDeDispensas);
  }

  @Test
  void bothAcceptOrRefuseEveryValueInEveryPlaceOfAnExercise() {
    cadaLugar(EjercicioLocal.class, DE_EJERCICIOS, json -> LECTOR.leer(json).fallas());
  }

  @Test
  void bothAcceptOrRefuseEveryValueInEveryPlaceOfDispensations() {
    cadaLugar(Dispensas.class, DE_DISPENSAS, EsquemaYLectorTest::fallasDeDispensas);
  }

  @Test
  void bothAcceptOrRefuseEveryValueInTheHeader() {
    Set<String> veredictos = new HashSet<>();
    for (String nombre : List.of(Cabecera.ESQUEMA, Cabecera.VERSION)) {
      for (JsonNode valor : Danos.VALORES) {
        String json = CadaLugar.minimo(EjercicioLocal.class).set(nombre, valor).toString();
        boolean rechaza = !DE_EJERCICIOS.faltas(json).isEmpty();
        veredictos.add(nombre + " " + veredicto(json, rechaza, LECTOR.leer(json).fallas()));
      }
    }
    assertThat(veredictos).hasSizeGreaterThan(3);
  }

  private static void cadaLugar(Class<?> clase, Juez juez, Function<String, List<Falla>> lector) {
    ObjectNode documento = CadaLugar.minimo(clase);
    Map<String, Integer> veces = new HashMap<>();
    CadaLugar.cambiar(
        clase,
        documento,
        () -> {
          String json = documento.toString();
          String veredicto = veredicto(json, !juez.faltas(json).isEmpty(), lector.apply(json));
          veces.merge(veredicto, 1, Integer::sum);
        });
    assertThat(veces.get(RECHAZAN)).isGreaterThan(200);
    assertThat(veces.get(ACEPTAN)).isGreaterThan(200);
  }

  private static String valido(Record cualquiera, long semilla) {
    return new EscritorDesordenado(semilla, DocumentosValidos.de(cualquiera, semilla)).texto();
  }

  private static List<Falla> fallasDeDispensas(String json) {
    try {
      new LectorDeDispensas().leer(json.getBytes(UTF_8));
      return List.of();
    } catch (LecturaException e) {
      return e.fallas();
    }
  }

  private static void comparar(
      String json, long semilla, Juez juez, Function<String, List<Falla>> lector) {
    Random azar = new Random(semilla);
    for (int i = 0; i < DANADOS; i++) {
      JsonNode documento = Juez.JSON.readTree(json);
      int danos = azar.nextInt(10) < 7 ? 1 : 2 + azar.nextInt(3);
      for (int j = 0; j < danos; j++) {
        new Danos(azar).danar(documento);
      }
      String danado = documento.toString();
      String veredicto = veredicto(danado, !juez.faltas(danado).isEmpty(), lector.apply(danado));
      Statistics.collect(veredicto);
    }
    Statistics.coverage(
        c -> {
          c.check(ACEPTAN).percentage(p -> p > 10);
          c.check(RECHAZAN).percentage(p -> p > 30);
        });
  }

  private static String veredicto(String json, boolean rechaza, List<Falla> fallas) {
    Set<String> codigos = fallas.stream().map(Falla::codigo).collect(Collectors.toSet());
    Set<String> decibles =
        fallas.stream()
            .filter(FueraDelEsquema::loDiceElEsquema)
            .map(Falla::codigo)
            .collect(Collectors.toSet());
    boolean puede = !decibles.isEmpty() || !Collections.disjoint(codigos, DICHOS_A_VECES);
    assertThat(rechaza ? puede : decibles.isEmpty())
        .as("the schema %s; the reader %s: %s", rechaza ? "refuses" : "accepts", codigos, json)
        .isTrue();
    if (rechaza) {
      return RECHAZAN;
    }
    return codigos.isEmpty() ? ACEPTAN : "solo rechaza la lectura";
  }
}
