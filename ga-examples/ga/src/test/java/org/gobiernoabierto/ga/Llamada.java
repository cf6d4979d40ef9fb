package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A call of {@code ga} as a user makes it, from the root of the checkout. */
record Llamada(int codigo, byte[] salida, String errores) {

  static final Path RAIZ = Path.of(System.getProperty("raiz")).toAbsolutePath().normalize();
  static final String EJERCICIOS = "ga-examples/ejercicios/";

  static Llamada ga(String... argumentos) {
    return con(new byte[0], argumentos);
  }

  /**
   * Within this process, whose working folder is the root: what {@code ./ga} does after starting a
   * JVM, as {@code GuionIT} holds. One at a time, since it takes the process's streams.
   *
   * @param entrada what comes from standard input
   */
  static synchronized Llamada con(byte[] entrada, String... argumentos) {
    InputStream otraEntrada = System.in;
    PrintStream otraSalida = System.out;
    PrintStream otrosErrores = System.err;
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    ByteArrayOutputStream errores = new ByteArrayOutputStream();
    try (PrintStream aSalida = new PrintStream(salida, false, UTF_8);
        PrintStream aErrores = new PrintStream(errores, false, UTF_8)) {
      System.setIn(new ByteArrayInputStream(entrada));
      System.setOut(aSalida);
      System.setErr(aErrores);
      int codigo = Ga.correr(argumentos, aSalida, aErrores);
      aSalida.flush();
      aErrores.flush();
      return new Llamada(codigo, salida.toByteArray(), errores.toString(UTF_8));
    } finally {
      System.setIn(otraEntrada);
      System.setOut(otraSalida);
      System.setErr(otrosErrores);
    }
  }

  /**
   * Through {@code ./ga}, as a process.
   *
   * @param entrada what comes from standard input
   * @param opcionesDeJava further ones for its JVM; empty for none
   */
  static Llamada delGuion(byte[] entrada, String opcionesDeJava, String... argumentos) {
    try {
      Path salida = Files.createTempFile("ga", ".salida");
      Path errores = Files.createTempFile("ga", ".errores");
      Process corriendo =
          proceso(opcionesDeJava, argumentos)
              .redirectOutput(salida.toFile())
              .redirectError(errores.toFile())
              .start();
      corriendo.getOutputStream().write(entrada);
      corriendo.getOutputStream().close();
      int codigo = corriendo.waitFor();
      Llamada llamada = new Llamada(codigo, Files.readAllBytes(salida), Files.readString(errores));
      Files.delete(salida);
      Files.delete(errores);
      return llamada;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The call of {@code ./ga}, not yet made. */
  static ProcessBuilder proceso(String opcionesDeJava, String... argumentos) {
    List<String> orden = new ArrayList<>();
    orden.add(RAIZ.resolve("ga").toString());
    orden.addAll(List.of(argumentos));
    ProcessBuilder proceso = new ProcessBuilder(orden).directory(RAIZ.toFile());
    proceso.environment().remove("JAVA_TOOL_OPTIONS");
    proceso.environment().put("GA_JAVA_OPTS", opcionesDeJava);
    return proceso;
  }

  String texto() {
    return new String(salida, UTF_8);
  }

  /** Without minding where lines are broken. */
  String deCorrido() {
    return texto().replaceAll("\\s+", " ");
  }
}
