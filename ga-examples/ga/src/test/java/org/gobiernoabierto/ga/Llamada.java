package org.gobiernoabierto.ga;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A call of {@code ./ga} as a user makes it, from the root of the checkout. */
record Llamada(int codigo, byte[] salida, String errores) {

  static final Path RAIZ = Path.of(System.getProperty("raiz")).toAbsolutePath().normalize();
  static final String EJERCICIOS = "ga-examples/ejercicios/";

  static Llamada ga(String... argumentos) {
    return con(null, null, argumentos);
  }

  static Llamada con(byte[] entrada, String opcionesDeJava, String... argumentos) {
    try {
      Path salida = Files.createTempFile("ga", ".salida");
      Path errores = Files.createTempFile("ga", ".errores");
      Process corriendo =
          proceso(opcionesDeJava, argumentos)
              .redirectOutput(salida.toFile())
              .redirectError(errores.toFile())
              .start();
      if (entrada != null) {
        corriendo.getOutputStream().write(entrada);
      }
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

  /** The call, not yet made. */
  static ProcessBuilder proceso(String opcionesDeJava, String... argumentos) {
    List<String> orden = new ArrayList<>();
    orden.add(RAIZ.resolve("ga").toString());
    orden.addAll(List.of(argumentos));
    ProcessBuilder proceso = new ProcessBuilder(orden).directory(RAIZ.toFile());
    proceso.environment().remove("JAVA_TOOL_OPTIONS");
    if (opcionesDeJava != null) {
      proceso.environment().put("GA_JAVA_OPTS", opcionesDeJava);
    }
    return proceso;
  }

  String texto() {
    return new String(salida, StandardCharsets.UTF_8);
  }

  /** Without minding where lines are broken. */
  String deCorrido() {
    return texto().replaceAll("\\s+", " ");
  }
}
