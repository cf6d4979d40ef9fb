package org.gobiernoabierto.reglas;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Works on the elements of a stream on several threads, and gives the results in the stream's order
 * while holding only a few at a time, however long the stream is. A parallel stream of the JDK does
 * the one or the other, not both.
 */
public final class EnOrden {

  private static final int POR_HILO = 4;

  private EnOrden() {}

  /** As {@link #aplicar(Stream, Function, int)}, with a thread for each processor. */
  public static <T, R> Stream<R> aplicar(Stream<T> entrada, Function<T, R> trabajo) {
    return aplicar(entrada, trabajo, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The results of {@code trabajo} for each element, in order. Nothing runs before the first result
   * is asked for. What {@code trabajo} throws, the stream throws.
   *
   * @param entrada read on the thread that reads the results
   * @param trabajo thread-safe; never gives null
   * @param hilos threads to work on
   * @return a sequential stream that must be closed if it is not read to its end; closing it closes
   *     {@code entrada}
   * @throws IllegalArgumentException when {@code hilos} is less than 1
   */
  public static <T, R> Stream<R> aplicar(Stream<T> entrada, Function<T, R> trabajo, int hilos) {
    Ventana<T, R> ventana =
        new Ventana<>(entrada.spliterator(), trabajo, hilos, Executors.newFixedThreadPool(hilos));
    return StreamSupport.stream(ventana, false)
        .onClose(ventana.ejecutor::shutdownNow)
        .onClose(entrada::close);
  }

  /** The elements being worked on, oldest first. */
  private static final class Ventana<T, R> extends AbstractSpliterator<R> {

    private final Spliterator<T> entrada;
    private final Function<T, R> trabajo;
    private final int capacidad;
    private final ExecutorService ejecutor;
    private final Queue<Future<R>> enCurso = new ArrayDeque<>();

    Ventana(Spliterator<T> entrada, Function<T, R> trabajo, int hilos, ExecutorService ejecutor) {
      super(entrada.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
      this.entrada = entrada;
      this.trabajo = trabajo;
      this.capacidad = hilos * POR_HILO;
      this.ejecutor = ejecutor;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> accion) {
      boolean quedan = true;
      while (quedan && enCurso.size() < capacidad) {
        quedan =
            entrada.tryAdvance(
                elemento -> enCurso.add(ejecutor.submit(() -> trabajo.apply(elemento))));
      }
      Future<R> primero = enCurso.poll();
      if (primero == null) {
        ejecutor.shutdown();
        return false;
      }
      accion.accept(resultado(primero));
      return true;
    }

    private R resultado(Future<R> futuro) {
      try {
        return futuro.get();
      } catch (ExecutionException e) {
        ejecutor.shutdownNow();
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        if (e.getCause() instanceof RuntimeException excepcion) {
          throw excepcion;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        ejecutor.shutdownNow();
        Thread.currentThread().interrupt();
        throw new CancellationException("Se interrumpió la lectura de los resultados");
      }
    }
  }
}
