package org.gobiernoabierto.ga;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Calls of {@code ga} within this process: help, and what is wrong with how it was called. */
record Mandatos(int codigo, String salida, String errores) {

  static Mandatos ga(String... argumentos) {
    ByteArrayOutputStream salida = new ByteArrayOutputStream();
    ByteArrayOutputStream errores = new ByteArrayOutputStream();
    int codigo =
        Ga.linea(argumentos, new PrintStream(salida), new PrintStream(errores)).execute(argumentos);
    return new Mandatos(
        codigo, salida.toString(StandardCharsets.UTF_8), errores.toString(StandardCharsets.UTF_8));
  }

  /** Every command, and those below it, as a call with these arguments has them. */
  static Stream<CommandLine> todos(String... argumentos) {
    return conLosSuyos(Ga.linea(argumentos, System.out, System.err));
  }

  private static Stream<CommandLine> conLosSuyos(CommandLine mandato) {
    return Stream.concat(
        Stream.of(mandato),
        mandato.getSubcommands().values().stream().flatMap(Mandatos::conLosSuyos));
  }

  /** What to write after {@code ga} to call it. */
  static List<String> nombre(CommandLine mandato) {
    List<String> nombres = List.of(mandato.getCommandSpec().qualifiedName(" ").split(" "));
    return nombres.subList(1, nombres.size());
  }
}
