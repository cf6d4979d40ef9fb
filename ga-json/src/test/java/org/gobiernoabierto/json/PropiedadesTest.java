package org.gobiernoabierto.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.azar.DocumentosValidos;
import org.gobiernoabierto.json.azar.EjerciciosArbitrarios;
import org.gobiernoabierto.json.azar.EscritorDesordenado;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;

/** What holds for any exercise and for any text. */
class PropiedadesTest {

  private static final int DANOS = 40;

  private final LectorDeEjercicios lector = new LectorDeEjercicios();

  @Provide
  Arbitrary<EjercicioLocal> ejercicios() {
    return EjerciciosArbitrarios.ejercicios();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void readsAnEqualExerciseHoweverItIsWritten(
      @ForAll("ejercicios") EjercicioLocal ejercicio, @ForAll long semilla) {
    String json = new EscritorDesordenado(semilla, ejercicio).texto();

    assertThat(lector.leer(json.getBytes(UTF_8)).orElseThrow()).isEqualTo(ejercicio);
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void readsWhatIsNotKnownHoweverItIsSaid(
      @ForAll("ejercicios") EjercicioLocal cualquiera, @ForAll long semilla) {
    EjercicioLocal ejercicio = (EjercicioLocal) DocumentosValidos.de(cualquiera, semilla);
    String json = new EscritorDesordenado(semilla, ejercicio).texto();

    EjercicioLocal leido = lector.leer(json).orElseThrow();

    assertThat(leido.desconocidos()).containsExactlyInAnyOrderElementsOf(ejercicio.desconocidos());
    assertThat(sinDesconocidos(leido)).isEqualTo(sinDesconocidos(ejercicio));
  }

  private static EjercicioLocal sinDesconocidos(EjercicioLocal ejercicio) {
    return EjercicioLocalBuilder.builder(ejercicio).desconocidos(List.of()).build();
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void findsEveryValueWhereItWasWritten(
      @ForAll("ejercicios") EjercicioLocal ejercicio, @ForAll long semilla) {
    EscritorDesordenado escritor =
        new EscritorDesordenado(semilla, DocumentosValidos.de(ejercicio, semilla));

    assertThat(lector.leer(escritor.texto()).posiciones(escritor.posiciones().keySet()))
        .isEqualTo(escritor.posiciones());
  }

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void makesAnExerciseOrLocatedFaultsOfDamagedText(
      @ForAll("ejercicios") EjercicioLocal ejercicio, @ForAll long semilla) {
    byte[] json = new EscritorDesordenado(semilla, ejercicio).texto().getBytes(UTF_8);
    Random azar = new Random(semilla);
    for (int i = 0; i < DANOS; i++) {
      revisar(lector.leer(danado(json, azar)));
    }
  }

  private static void revisar(Lectura lectura) {
    assertThat(lectura.fallas().isEmpty()).isEqualTo(lectura.ejercicio().isPresent());
    assertThat(lectura.fallas().stream().map(PropiedadesTest::posicion))
        .isSortedAccordingTo(
            Comparator.comparing(Posicion::linea).thenComparing(Posicion::columna));
    assertThat(new EscritorDeInformes().escribirFallas(lectura.fallas())).isNotEmpty();
    assertThat(lectura.posiciones(lectura.fallas().stream().map(Falla::ruta).toList())).isNotNull();
  }

  private static Posicion posicion(Falla falla) {
    return new Posicion(falla.linea(), falla.columna());
  }

  private static byte[] danado(byte[] json, Random azar) {
    byte[] danado =
        azar.nextInt(3) == 0 ? Arrays.copyOf(json, azar.nextInt(json.length + 1)) : json.clone();
    int golpes = danado.length == 0 ? 0 : azar.nextInt(5);
    List<Byte> malos = List.of((byte) '"', (byte) '{', (byte) ']', (byte) ',', (byte) '\\');
    for (int i = 0; i < golpes; i++) {
      danado[azar.nextInt(danado.length)] =
          azar.nextBoolean() ? (byte) azar.nextInt() : malos.get(azar.nextInt(malos.size()));
    }
    return danado;
  }
}
