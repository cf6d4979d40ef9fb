package org.gobiernoabierto.reglas.gemelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.HallazgoBuilder;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.Actualizacion;
import org.gobiernoabierto.modelo.Desconocido;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.EjercicioLocalBuilder;
import org.gobiernoabierto.modelo.Seguimiento;
import org.gobiernoabierto.modelo.SeguimientoBuilder;
import org.gobiernoabierto.modelo.Tablero;
import org.gobiernoabierto.modelo.TableroBuilder;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.Parametros;
import org.gobiernoabierto.reglas.TopeDeHallazgos;
import org.gobiernoabierto.reglas.muestras.Fallas;
import org.gobiernoabierto.reglas.muestras.Muestras;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GemeloTest {

  private static final Path EJERCICIOS = Path.of("../ga-examples/ejercicios");
  private static final LocalDate PRINCIPIO = LocalDate.of(2016, 1, 1);
  private static final LocalDate FINAL = LocalDate.of(2019, 12, 31);
  private static final Par POR_OMISION = new Par(Parametros.porOmision());
  private static final List<Par> OTRAS_LECTURAS =
      Stream.of(
              "ventana=CICLO_COMPLETO,ventanaMeses=36,minimoMesas=1,maximoSinActualizar=183",
              "ventana=DESDE_SELECCION,suplentesCuentan=sí,minimoRepresentantes=5",
              "ventana=ANIO_DEL_PAL,graciaEvaluacion=ninguna,graciaMonitoreo=0,graciaTablero=0",
              "alcanceVinculos=COMPROMISO,minimoMesas=3",
              "maximoSinActualizar=30,ventanaMeses=9,vigenciaMeses=6,mesesMonitoreo=3",
              "redondeoDeMeses=PRIMERO_DEL_SIGUIENTE")
          .map(GemeloTest::par)
          .toList();

  private static Par par(String valores) {
    Parametros parametros = Parametros.porOmision();
    for (String valor : valores.split(",")) {
      parametros = parametros.con(valor.split("=")[0], valor.split("=")[1]);
    }
    return new Par(parametros);
  }

  /** The rules and their twin under the same reading. */
  private static final class Par {

    private final Evaluador evaluador;
    private final Gemelo gemelo;

    Par(Parametros parametros) {
      evaluador =
          Evaluador.builder()
              .parametros(parametros)
              .tope(new TopeDeHallazgos(Integer.MAX_VALUE, Integer.MAX_VALUE))
              .build();
      gemelo = new Gemelo(parametros);
    }

    boolean admite(EjercicioLocal ejercicio) {
      return evaluador.fallasDeForma(ejercicio).isEmpty();
    }

    Veredicto comparar(EjercicioLocal ejercicio, LocalDate fecha) {
      Informe informe = evaluador.evaluar(ejercicio, fecha);
      Veredicto esperado = new Veredicto(informe.requisitos(), informe.hallazgos());
      Veredicto obtenido = gemelo.evaluar(ejercicio, fecha);
      assertThat(informe.errores()).isEmpty();
      assertThat(obtenido.requisitos().stream().map(Par::renglon))
          .as("requisitos de %s al %s", ejercicio.id(), fecha)
          .containsExactlyElementsOf(esperado.requisitos().stream().map(Par::renglon).toList());
      assertThat(obtenido.hallazgos())
          .as("hallazgos de %s al %s", ejercicio.id(), fecha)
          .isEqualTo(esperado.hallazgos().stream().map(Par::hallado).toList());
      return obtenido;
    }

    /** What was found; what follows from what, and what can be mended, the twin does not say. */
    private static Hallazgo hallado(Hallazgo hallazgo) {
      return HallazgoBuilder.from(hallazgo).with(h -> h.sigueDe(null).remediable(true));
    }

    private static String renglon(Dictamen dictamen) {
      return dictamen.requisito().id() + " " + dictamen.resultado() + " " + dictamen.vence();
    }
  }

  static Stream<EjercicioLocal> ejercicios() throws IOException {
    List<EjercicioLocal> ejercicios = new ArrayList<>();
    try (Stream<Path> archivos = Files.list(EJERCICIOS)) {
      for (Path archivo : archivos.filter(a -> a.toString().endsWith(".json")).sorted().toList()) {
        EjercicioLocal leido =
            new LectorDeEjercicios().leer(Files.readAllBytes(archivo)).orElseThrow();
        ejercicios.add(
            EjercicioLocalBuilder.builder(leido)
                .desconocidos(List.of())
                .registro(null)
                .datosHasta(null)
                .noHubo(List.of())
                .build());
      }
    }
    return ejercicios.stream();
  }

  static Stream<EjercicioLocal> todos() throws IOException {
    return Stream.concat(
        ejercicios(),
        Stream.of(
            Fallas.en(Muestras.conforme(1)),
            Fallas.en(Muestras.conforme(2)),
            Fallas.en(Muestras.conforme(3)),
            actualizadoAntesDePublicarse(Muestras.conforme(1))));
  }

  private static EjercicioLocal actualizadoAntesDePublicarse(EjercicioLocal ejercicio) {
    Seguimiento seguimiento = ejercicio.seguimiento();
    Tablero tablero = seguimiento.tablero();
    return EjercicioLocalBuilder.builder(ejercicio)
        .seguimiento(
            SeguimientoBuilder.builder(seguimiento)
                .tablero(
                    TableroBuilder.builder(tablero)
                        .fecha(tablero.fecha().plusDays(200))
                        .actualizaciones(
                            List.of(
                                new Actualizacion(tablero.fecha(), List.of(), Map.of()),
                                new Actualizacion(
                                    tablero.fecha().plusDays(250), List.of(), Map.of()),
                                new Actualizacion(
                                    tablero.fecha().plusDays(320), List.of(), Map.of())))
                        .build())
                .build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100, 1000})
  void theTwinSaysTheSameOfExercisesOfAnySize(int compromisos) {
    EjercicioLocal conforme = Muestras.conforme(compromisos);

    assertThat(POR_OMISION.comparar(conforme, Muestras.FECHA).hallazgos()).isEmpty();
    assertThat(POR_OMISION.comparar(Fallas.en(conforme), Muestras.FECHA).hallazgos()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("todos")
  void theTwinSaysTheSameOnEveryDate(EjercicioLocal ejercicio) {
    for (LocalDate dia = PRINCIPIO; dia.isBefore(FINAL); dia = dia.plusDays(10)) {
      POR_OMISION.comparar(ejercicio, dia);
    }
  }

  @ParameterizedTest
  @MethodSource("todos")
  void theTwinSaysTheSameUnderOtherReadings(EjercicioLocal ejercicio) {
    for (Par par : OTRAS_LECTURAS) {
      for (LocalDate dia = PRINCIPIO; dia.isBefore(FINAL); dia = dia.plusDays(100)) {
        par.comparar(ejercicio, dia);
      }
    }
  }

  @Test
  void theTwinSaysTheSameOfVariedExercises() throws IOException {
    List<EjercicioLocal> bases = new ArrayList<>(todos().toList());
    bases.add(Muestras.conforme(2));
    bases.add(sinPlan());
    Random azar = new Random(2016);
    int comparados = 0;
    Set<String> claves = new TreeSet<>();
    for (int i = 0; i < 4000; i++) {
      EjercicioLocal base = bases.get(azar.nextInt(bases.size()));
      EjercicioLocal variado = Variaciones.de(VariacionesDeLecturas.de(base, azar), azar);
      Par par =
          azar.nextBoolean()
              ? POR_OMISION
              : OTRAS_LECTURAS.get(azar.nextInt(OTRAS_LECTURAS.size()));
      LocalDate dia = PRINCIPIO.plusDays(azar.nextInt(4 * 365));
      if (par.admite(variado)) {
        comparados++;
        par.comparar(variado, dia).hallazgos().forEach(hallazgo -> claves.add(hallazgo.clave()));
      }
    }
    assertThat(comparados).isGreaterThan(2500);
    assertThat(claves).hasSizeGreaterThan(165);
  }

  private static EjercicioLocal sinPlan() {
    EjercicioLocal conforme = Muestras.conforme(1);
    return EjercicioLocalBuilder.builder(conforme)
        .problemas(conforme.problemas().subList(0, 1))
        .plan(null)
        .seguimiento(null)
        .build();
  }

  @Test
  void theTwinRefusesExercisesThatDeclareSomethingUnknown() {
    EjercicioLocal ejercicio =
        EjercicioLocalBuilder.builder(Muestras.conforme(1))
            .desconocidos(List.of(Desconocido.en("/mesas")))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Gemelo(Parametros.porOmision()).evaluar(ejercicio, FINAL));
  }
}
