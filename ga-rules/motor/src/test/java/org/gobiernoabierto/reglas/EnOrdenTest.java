package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnOrdenTest {

  @Test
  void keepsTheOrderWhateverEndsFirst() {
    CountDownLatch ultimoDeLaVentana = new CountDownLatch(1);

    List<Integer> resultados =
        EnOrden.aplicar(
                IntStream.range(0, 1_000).boxed(),
                n -> {
                  if (n == 0) {
                    esperar(ultimoDeLaVentana);
                  } else if (n == 7) {
                    ultimoDeLaVentana.countDown();
                  }
                  return n;
                },
                2)
            .toList();

    assertThat(resultados).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
  }

  @Test
  void worksOnSeveralThreadsAtOnce() {
    CountDownLatch ambos = new CountDownLatch(2);

    assertThat(
            EnOrden.aplicar(
                Stream.of(1, 2),
                n -> {
                  ambos.countDown();
                  esperar(ambos);
                  return n;
                },
                2))
        .containsExactly(1, 2);
  }

  @Test
  void takesNoMoreThanAFewElementsAhead() {
    AtomicInteger tomados = new AtomicInteger();
    Stream<Integer> entrada = Stream.generate(tomados::incrementAndGet);

    try (Stream<Integer> resultados = EnOrden.aplicar(entrada, n -> n, 2)) {
      resultados.limit(1_000).forEach(n -> assertThat(tomados.get() - n).isLessThan(8));
    }
  }

  @Test
  void throwsWhatTheWorkThrowsAfterTheResultsBeforeIt() {
    AtomicInteger vistos = new AtomicInteger();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                EnOrden.aplicar(
                        IntStream.range(0, 100).boxed(),
                        n -> {
                          if (n == 50) {
                            throw new IllegalStateException("50");
                          }
                          return n;
                        },
                        2)
                    .forEach(n -> vistos.incrementAndGet()))
        .withMessage("50");
    assertThat(vistos).hasValue(50);
  }

  @Test
  void closesItsInput() {
    boolean[] cerrada = new boolean[1];

    EnOrden.aplicar(Stream.of(1).onClose(() -> cerrada[0] = true), n -> n).close();

    assertThat(cerrada[0]).isTrue();
  }

  @Test
  void needsAThread() {
    assertThatIllegalArgumentException().isThrownBy(() -> EnOrden.aplicar(Stream.of(1), n -> n, 0));
  }

  private static void esperar(CountDownLatch aviso) {
    try {
      aviso.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
