package org.gobiernoabierto.portal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;

/**
 * A plain host: reads the files that it is told, and writes their reports to standard output. It
 * runs in processes that {@link AnfitrionTest} starts.
 */
final class Anfitrion {

  /** Instead of the library's own threads. */
  static final String VIRTUALES = "--virtuales";

  static final LocalDate FECHA = LocalDate.of(2018, 3, 20);

  private Anfitrion() {}

  public static void main(String[] argumentos) throws Exception {
    List<Path> archivos =
        Arrays.stream(argumentos).filter(a -> !a.equals(VIRTUALES)).map(Path::of).toList();
    if (argumentos[0].equals(VIRTUALES)) {
      enVirtuales(archivos, System.out);
    } else {
      Evaluador evaluador = Evaluador.create();
      escribir(evaluador.evaluar(leer(archivos, evaluador), FECHA), System.out);
    }
    System.out.flush();
  }

  /** What the newest JDKs have, found by reflection because this is compiled for an older one. */
  private static void enVirtuales(List<Path> archivos, PrintStream salida) throws Exception {
    AtomicInteger encargos = new AtomicInteger();
    Evaluador evaluador = Evaluador.create();
    ExecutorService virtuales =
        (ExecutorService) Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    escribir(
        evaluador.evaluar(
            leer(archivos, evaluador),
            FECHA,
            encargo ->
                virtuales.execute(
                    () -> {
                      encargo.run();
                      if (esVirtual(Thread.currentThread())) {
                        encargos.incrementAndGet();
                      }
                    })),
        salida);
    ((AutoCloseable) virtuales).close();
    if (encargos.get() != archivos.size()) {
      throw new IllegalStateException("En hilos virtuales: " + encargos);
    }
  }

  private static boolean esVirtual(Thread hilo) {
    try {
      return (boolean) Thread.class.getMethod("isVirtual").invoke(hilo);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<EjercicioLocal> leer(List<Path> archivos, Evaluador evaluador) {
    LectorDeEjercicios lector = new LectorDeEjercicios().revisando(evaluador::revisarForma);
    return archivos.stream()
        .map(
            archivo -> {
              try (InputStream json = new BufferedInputStream(Files.newInputStream(archivo))) {
                return lector.leer(json).orElseThrow();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  static void escribir(Stream<Informe> informes, PrintStream salida) {
    EscritorDeInformes escritor = new EscritorDeInformes();
    try (informes) {
      informes.forEach(informe -> salida.writeBytes(escritor.escribir(informe)));
    }
  }
}
