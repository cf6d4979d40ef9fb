package org.gobiernoabierto.ga.crecimiento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The table of docs/rendimiento.md of how long faults take to read, from a thousand to 64 thousand
 * of each kind: {@code mvn verify -Plargo}. Of lists, what takes longest is printed.
 */
@Tag("largo")
class CrecimientoLargoIT {

  private static final int[] VECES = {1_000, 4_000, 16_000, 64_000};
  private static final int DE_LISTAS = 15;

  private static final LectorDeEjercicios LECTOR =
      new LectorDeEjercicios().revisando(Evaluador.create()::revisarForma);

  /** How many milliseconds each number of faults took. */
  private record Fila(Repetida repetida, List<Double> milisegundos) {

    double ultimo() {
      return milisegundos.get(milisegundos.size() - 1);
    }

    String escrita() {
      StringBuilder escrita = new StringBuilder("| `" + repetida + "` |");
      milisegundos.forEach(ms -> escrita.append(String.format(Locale.ROOT, " %.0f |", ms)));
      return escrita.toString();
    }
  }

  @Test
  void theTableOfAllKinds() {
    Stream.concat(Repetida.deListas().stream(), Repetida.deOtraClase().stream())
        .forEach(repetida -> LECTOR.leer(repetida.json(VECES[0])));

    Repetida.deOtraClase().forEach(repetida -> System.out.println(fila(repetida).escrita()));
    Repetida.deListas().stream()
        .map(CrecimientoLargoIT::fila)
        .sorted((a, b) -> Double.compare(b.ultimo(), a.ultimo()))
        .limit(DE_LISTAS)
        .forEach(fila -> System.out.println(fila.escrita()));
  }

  private static Fila fila(Repetida repetida) {
    return new Fila(
        repetida,
        IntStream.of(VECES)
            .mapToObj(
                veces -> {
                  String json = repetida.json(veces);
                  long antes = System.nanoTime();
                  assertThat(LECTOR.leer(json).fallas()).as("%s", repetida).hasSizeLessThan(1_003);
                  return (System.nanoTime() - antes) / 1e6;
                })
            .toList());
  }
}
