package org.gobiernoabierto.reglas;

import static java.util.Objects.requireNonNull;

import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Works on the elements of a stream on several threads, and gives the results in the stream's order
 * while holding only a few at a time, however long the stream is. A parallel stream of the JDK does
 * the one or the other, not both.
 *
 * <p>The streams that it gives are sequential and are to be closed if they are not read to their
 * end; closing one closes the input, and what is not begun by then is cancelled. Nothing runs
 * before the first result is asked for. What {@code trabajo} throws, the stream throws after the
 * results before it; what reading the input throws, at once. Whoever reads on after that, or after
 * closing it, or is interrupted, gets a {@link CancellationException}.
 */
public final class EnOrden {

  private static final int POR_HILO = 4;
  private static final AtomicInteger HILOS_HECHOS = new AtomicInteger();

  private EnOrden() {}

  /** As {@link #aplicar(Stream, Function, int)}, with a thread for each processor. */
  public static <T, R> Stream<R> aplicar(Stream<T> entrada, Function<T, R> trabajo) {
    return aplicar(entrada, trabajo, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The results of {@code trabajo} for each element, in order, worked out on threads of its own:
   * daemons, named {@code ga-en-orden-}<i>n</i>, that end with the stream, however it ends, and a
   * second after their last work if nobody reads on and nobody closes it.
   *
   * @param entrada read on the thread that reads the results
   * @param trabajo thread-safe; never gives null
   * @param hilos threads to work on
   * @throws IllegalArgumentException when {@code hilos} is less than 1
   */
  public static <T, R> Stream<R> aplicar(Stream<T> entrada, Function<T, R> trabajo, int hilos) {
    exigirUno(hilos);
    ThreadPoolExecutor propios =
        new ThreadPoolExecutor(
            hilos, hilos, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), EnOrden::hilo);
    propios.allowCoreThreadTimeOut(true);
    return aplicar(entrada, new Ventana<>(entrada.spliterator(), trabajo, hilos, propios, propios));
  }

  /**
   * The results of {@code trabajo} for each element, in order, worked out by an executor of the
   * host's, which may have any kind of threads and is left as it is when the stream ends.
   *
   * <p>An element that it has not begun when its result is due is worked out by the reader. So an
   * executor that is busy, or whose only thread is the one that reads, makes it slower and never
   * stops it.
   *
   * @param entrada read on the thread that reads the results
   * @param trabajo thread-safe; never gives null
   * @param ejecutor what it throws when it takes no more work, the stream throws
   * @param aLaVez how many elements it is to be busy with at once; it is handed a few more
   * @throws IllegalArgumentException when {@code aLaVez} is less than 1
   */
  public static <T, R> Stream<R> aplicar(
      Stream<T> entrada, Function<T, R> trabajo, Executor ejecutor, int aLaVez) {
    requireNonNull(ejecutor, "ejecutor");
    exigirUno(aLaVez);
    return aplicar(entrada, new Ventana<>(entrada.spliterator(), trabajo, aLaVez, ejecutor, null));
  }

  private static <R> Stream<R> aplicar(Stream<?> entrada, Ventana<?, R> ventana) {
    return StreamSupport.stream(ventana, false).onClose(ventana::terminar).onClose(entrada::close);
  }

  private static void exigirUno(int aLaVez) {
    if (aLaVez < 1) {
      throw new IllegalArgumentException("Al menos 1: " + aLaVez);
    }
  }

  private static Thread hilo(Runnable trabajo) {
    Thread hilo = new Thread(trabajo, "ga-en-orden-" + HILOS_HECHOS.incrementAndGet());
    hilo.setDaemon(true);
    return hilo;
  }

  /** The elements being worked on, oldest first. It may be ended from another thread. */
  private static final class Ventana<T, R> extends AbstractSpliterator<R> {

    private final Spliterator<T> entrada;
    private final Function<T, R> trabajo;
    private final Executor ejecutor;
    private final @Nullable ExecutorService propios;
    private final long capacidad;
    private final Queue<FutureTask<R>> enCurso;
    private boolean agotada;
    private volatile boolean terminada;

    /**
     * @param propios the executor, when it is to end with the stream; null for a host's
     */
    Ventana(
        Spliterator<T> entrada,
        Function<T, R> trabajo,
        int aLaVez,
        Executor ejecutor,
        @Nullable ExecutorService propios) {
      super(entrada.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
      this.entrada = entrada;
      this.trabajo = trabajo;
      this.ejecutor = ejecutor;
      this.propios = propios;
      this.capacidad = (long) aLaVez * POR_HILO;
      this.enCurso = new LinkedBlockingQueue<>();
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> accion) {
      if (agotada) {
        return false;
      }
      boolean sigue = false;
      try {
        sigue = avanzar(accion);
        agotada = !sigue;
        return sigue;
      } finally {
        if (!sigue) {
          terminar();
        }
      }
    }

    private boolean avanzar(Consumer<? super R> accion) {
      if (terminada) {
        throw new CancellationException("Se dejaron de leer los resultados");
      }
      boolean quedan = true;
      while (quedan && enCurso.size() < capacidad) {
        quedan = entrada.tryAdvance(this::encargar);
      }
      FutureTask<R> primera = enCurso.peek();
      if (primera == null) {
        return false;
      }
      if (propios == null) {
        primera.run();
      }
      R resultado = resultado(primera);
      enCurso.remove();
      accion.accept(resultado);
      return true;
    }

    private void encargar(T elemento) {
      FutureTask<R> tarea = new FutureTask<>(() -> trabajo.apply(elemento));
      enCurso.add(tarea);
      ejecutor.execute(tarea);
    }

    private static <R> R resultado(FutureTask<R> tarea) {
      try {
        return tarea.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        if (e.getCause() instanceof RuntimeException excepcion) {
          throw excepcion;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("Se interrumpió la lectura de los resultados");
      }
    }

    /** Cancels what is not begun; a host's threads are not interrupted. */
    void terminar() {
      terminada = true;
      enCurso.forEach(tarea -> tarea.cancel(false));
      if (propios != null) {
        propios.shutdownNow();
      }
    }
  }
}
