package org.gobiernoabierto.reglas;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.junit.jupiter.api.Test;

/**
 * What an evaluation allocates and what a start loads stay within a tenth of the recorded figures.
 * Both are nearly free of noise, which times are not. To accept a larger figure, write the measured
 * one into {@code presupuesto.properties}, with the reason in the commit.
 */
class PresupuestoTest {

  private static final Path REGISTRO = Path.of("src/test/resources/presupuesto.properties");
  private static final double HOLGURA = 1.10;

  /** Evaluations after which a busy machine has compiled them, too. */
  private static final int HASTA_COMPILARSE = 30_000;

  private static final LocalDate FECHA = LocalDate.of(2018, 3, 21);

  @Test
  void anEvaluationAllocatesNoMoreThanRecorded() throws IOException, InterruptedException {
    assertWithin("bytesPorEvaluacion", medido(Evaluaciones.class));
  }

  @Test
  void aStartLoadsNoMoreClassesThanRecorded() throws IOException, InterruptedException {
    assertWithin("clasesAlArrancar", medido(Arranque.class));
  }

  /** What a program prints, in a JVM as it is started without options. */
  private static long medido(Class<?> programa) throws IOException, InterruptedException {
    Process corrida =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                programa.getName())
            .redirectError(Redirect.INHERIT)
            .start();
    String dicho = new String(corrida.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(corrida.waitFor()).isZero();
    return Long.parseLong(dicho.strip());
  }

  /** Evaluates until it allocates no more than recorded, and tells the least of all times. */
  static final class Evaluaciones {
    private Evaluaciones() {}

    public static void main(String[] argumentos) {
      EjercicioLocal ejercicio = ejercicio();
      Evaluador evaluador = Evaluador.create();
      long tope = tope("bytesPorEvaluacion");
      long menor = Long.MAX_VALUE;
      for (int i = 0; i < HASTA_COMPILARSE && menor > tope; i++) {
        long antes = asignados();
        evaluador.evaluar(ejercicio, FECHA);
        menor = Math.min(menor, asignados() - antes);
      }
      System.out.println(menor);
    }
  }

  /** From JSON bytes to JSON bytes, and out. */
  static final class Arranque {
    private Arranque() {}

    public static void main(String[] argumentos) {
      byte[] informe =
          new EscritorDeInformes().escribir(Evaluador.create().evaluar(ejercicio(), FECHA));
      if (informe.length > 0) {
        System.out.println(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
      }
    }
  }

  private static void assertWithin(String nombre, long medido) {
    assertThat(medido)
        .as(
            "%s: %s recorded, %d measured; see the comment of this class to accept it",
            nombre, registrados().getProperty(nombre), medido)
        .isLessThanOrEqualTo(tope(nombre));
  }

  private static long tope(String nombre) {
    return (long) (Long.parseLong(registrados().getProperty(nombre)) * HOLGURA);
  }

  private static Properties registrados() {
    Properties registrados = new Properties();
    try (Reader archivo = Files.newBufferedReader(REGISTRO)) {
      registrados.load(archivo);
      return registrados;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EjercicioLocal ejercicio() {
    try (InputStream json =
        PresupuestoTest.class.getResourceAsStream("autoria/inventado-completo.json")) {
      return new LectorDeEjercicios().leer(json).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long asignados() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
