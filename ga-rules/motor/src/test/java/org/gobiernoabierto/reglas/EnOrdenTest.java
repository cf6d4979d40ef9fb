package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  @Test
  void takesAnyNumberOfElementsAtOnce() {
    assertThat(EnOrden.aplicar(Stream.of(1, 2), n -> n, Runnable::run, Integer.MAX_VALUE))
        .containsExactly(1, 2);
  }

  @Test
  @Timeout(60)
  void theHostsExecutorWorksBesideTheReaderAndStaysAsItIs() {
    CountDownLatch lectorEmpezo = new CountDownLatch(1);
    CountDownLatch ambos = new CountDownLatch(2);
    ExecutorService unHilo = Executors.newSingleThreadExecutor();
    unHilo.execute(() -> esperar(lectorEmpezo));
    try {
      try (Stream<Integer> resultados =
          EnOrden.aplicar(
              Stream.of(1, 2, 3),
              n -> {
                if (n < 3) {
                  lectorEmpezo.countDown();
                  ambos.countDown();
                  esperar(ambos);
                }
                return n;
              },
              unHilo,
              2)) {
        assertThat(resultados).containsExactly(1, 2, 3);
      }
      assertThat(unHilo.isShutdown()).isFalse();
    } finally {
      unHilo.shutdown();
    }
  }

  @Test
  @Timeout(60)
  void anExecutorWhoseOnlyThreadReadsIsNoDeadlock() throws Exception {
    ExecutorService unHilo = Executors.newSingleThreadExecutor();
    try {
      List<Integer> resultados =
          unHilo
              .submit(() -> EnOrden.aplicar(Stream.of(1, 2, 3), n -> n, unHilo, 2).toList())
              .get();

      assertThat(resultados).containsExactly(1, 2, 3);
    } finally {
      unHilo.shutdownNow();
    }
  }

  @Test
  void tellsThatTheHostsExecutorTakesNoMore() {
    ExecutorService cerrado = Executors.newSingleThreadExecutor();
    cerrado.shutdown();

    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> EnOrden.aplicar(Stream.of(1), n -> n, cerrado, 1).toList());
  }

  @Test
  void whatIsNotBegunWhenTheStreamIsClosedNeverIs() {
    AtomicInteger hechos = new AtomicInteger();
    List<Runnable> encargados = new ArrayList<>();
    Stream<Integer> resultados =
        EnOrden.aplicar(Stream.of(1, 2, 3), n -> hechos.incrementAndGet(), encargados::add, 1);
    Spliterator<Integer> lector = resultados.spliterator();
    lector.tryAdvance(n -> {});

    resultados.close();
    encargados.forEach(Runnable::run);

    assertThat(encargados).hasSize(3);
    assertThat(hechos).hasValue(1);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> lector.tryAdvance(n -> {}));
  }

  private static Stream<Integer> mil() {
    return IntStream.range(0, 1_000).boxed();
  }

  private static int fallarEn50(int n) {
    return n / (50 - n);
  }

  private static Arguments fin(String como, Consumer<UnaryOperator<Integer>> lectura) {
    return Arguments.of(como, lectura);
  }

  private static Stream<Arguments> finales() {
    return Stream.of(
        fin("is read to its end", t -> EnOrden.aplicar(mil(), t, 2).forEach(n -> {})),
        fin(
            "is closed early",
            t -> {
              Stream<Integer> resultados = EnOrden.aplicar(mil(), t, 2);
              resultados.iterator().next();
              resultados.close();
            }),
        fin(
            "throws from the work",
            t -> EnOrden.aplicar(mil(), n -> fallarEn50(t.apply(n)), 2).forEach(n -> {})),
        fin(
            "throws from the input",
            t -> EnOrden.aplicar(mil().map(EnOrdenTest::fallarEn50), t, 2).forEach(n -> {})),
        fin(
            "throws from its reader",
            t -> EnOrden.aplicar(mil(), t, 2).forEach(EnOrdenTest::fallarEn50)),
        fin("is abandoned", t -> EnOrden.aplicar(mil(), t, 2).iterator().next()));
  }

  @ParameterizedTest(name = "when the stream {0}")
  @MethodSource("finales")
  void itsOwnThreadsAreNamedDaemonsThatEnd(String como, Consumer<UnaryOperator<Integer>> lectura)
      throws InterruptedException {
    Set<Thread> hilos = ConcurrentHashMap.newKeySet();

    Throwable fallo =
        catchThrowable(
            () ->
                lectura.accept(
                    n -> {
                      hilos.add(Thread.currentThread());
                      return n;
                    }));

    assertThat(fallo != null).isEqualTo(como.startsWith("throws"));
    assertThat(hilos).isNotEmpty();
    for (Thread hilo : hilos) {
      assertThat(hilo.isDaemon()).isTrue();
      assertThat(hilo.getName()).matches("ga-en-orden-\\d+");
      hilo.join(60_000);
      assertThat(hilo.isAlive()).isFalse();
    }
  }

  private static void esperar(CountDownLatch aviso) {
    try {
      aviso.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
