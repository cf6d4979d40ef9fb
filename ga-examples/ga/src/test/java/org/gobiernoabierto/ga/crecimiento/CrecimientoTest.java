package org.gobiernoabierto.ga.crecimiento;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.json.Limites;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Test;

/**
 * What is wrong many times costs in proportion to its size. Growth is counted in bytes allocated
 * and in faults found, which are the same whenever they are counted.
 */
class CrecimientoTest {

  private static final int POCAS = 125;
  private static final int VECES_MAS = 8;
  private static final double HOLGURA = 1.25;
  private static final int FALLAS = 50;

  private static final Evaluador EVALUADOR = Evaluador.create();
  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios()
          .revisando(EVALUADOR::revisarForma)
          .conLimites(new Limites(16 << 20, 64, 1 << 20, 1_000, 100_000, FALLAS));

  static Stream<Repetida> todas() {
    return Stream.concat(Repetida.deListas().stream(), Repetida.deOtraClase().stream());
  }

  @Test
  void readingAllocatesInProportionToTheFaultsOfEachKind() {
    List<String> desmedidas = new ArrayList<>();
    todas()
        .forEach(
            repetida -> {
              String pocas = repetida.json(POCAS);
              String muchas = repetida.json(POCAS * VECES_MAS);
              double mas = (double) asignados(muchas) / asignados(pocas);
              double masLargo = (double) muchas.length() / pocas.length();
              if (mas > Math.max(VECES_MAS, masLargo) * HOLGURA) {
                desmedidas.add("%.1f times as much for %s".formatted(mas, repetida));
              }
            });

    assertThat(desmedidas).isEmpty();
  }

  /** The lesser of two readings: the first one may load classes and fill caches. */
  private static long asignados(String json) {
    ThreadMXBean hilo = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long menor = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long antes = hilo.getCurrentThreadAllocatedBytes();
      LECTOR.leer(json);
      menor = Math.min(menor, hilo.getCurrentThreadAllocatedBytes() - antes);
    }
    return menor;
  }

  @Test
  void noFaultIsFoundManyTimes() {
    todas()
        .forEach(
            repetida -> {
              String json = repetida.json(1_000);
              assertThat(cuantas(LECTOR.leer(json)))
                  .as("%s", repetida)
                  .isLessThan(2 * json.length());
            });
  }

  private static int cuantas(Lectura lectura) {
    Falla ultima =
        lectura.fallas().isEmpty() ? null : lectura.fallas().get(lectura.fallas().size() - 1);
    if (ultima == null || !ultima.codigo().equals("DEMASIADAS_FALLAS")) {
      return lectura.fallas().size();
    }
    return FALLAS + Integer.parseInt(ultima.mensaje().es().replaceAll("\\D", ""));
  }

  @Test
  void nothingIsLookedForOnceEnoughWasFound() {
    todas().forEach(CrecimientoTest::revisadaHastaQueBasta);
  }

  private static void revisadaHastaQueBasta(Repetida repetida) {
    List<EjercicioLocal> leidos = new ArrayList<>();
    LECTOR
        .revisando(
            (EjercicioLocal ejercicio) -> {
              leidos.add(ejercicio);
              return List.of();
            })
        .leer(repetida.json(100));

    leidos.forEach(
        ejercicio -> {
          List<Falla> todas = new ArrayList<>();
          EVALUADOR.revisarForma(ejercicio, todas::add);
          List<Falla> algunas = new ArrayList<>();
          EVALUADOR.revisarForma(
              ejercicio,
              falla -> {
                algunas.add(falla);
                return algunas.size() < 7;
              });
          assertThat(algunas)
              .as("%s", repetida)
              .isEqualTo(todas.subList(0, Math.min(7, todas.size())));
        });
  }

  @Test
  void aBudgetEndsTheReadingAndSaysSo() {
    String json =
        new Repetida("", veces -> "\"postulantes\": [" + "\"n\",".repeat(veces) + "\"n\"]")
            .json(9_999);
    Limites limites = new Limites(1 << 20, 64, 99, 99, 100_000, 3, json.length() + 500_000);

    assertThat(LECTOR.conLimites(limites).leer(json).fallas())
        .extracting(falla -> falla.codigo() + " " + falla.mensaje().es().replaceAll("\\D", ""))
        .containsExactly(
            "REFERENCIA_SIN_RESOLVER ",
            "REFERENCIA_SIN_RESOLVER ",
            "REFERENCIA_SIN_RESOLVER ",
            "DEMASIADAS_FALLAS 4997",
            "LIMITE_OPERACIONES " + (json.length() + 500_000));
  }
}
