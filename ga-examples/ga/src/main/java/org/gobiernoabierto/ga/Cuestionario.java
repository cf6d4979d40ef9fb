package org.gobiernoabierto.ga;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** Asks, one line at a time, for what no option has told. */
final class Cuestionario {

  private final BufferedReader entrada;
  private final PrintStream salida;
  private final Idioma idioma;
  private final List<String> faltan = new ArrayList<>();
  private boolean terminada;

  /**
   * @param salida where the questions go, and what is wrong with an answer
   */
  Cuestionario(InputStream entrada, PrintStream salida, Idioma idioma) {
    this.entrada = new BufferedReader(new InputStreamReader(entrada, StandardCharsets.UTF_8));
    this.salida = salida;
    this.idioma = idioma;
  }

  /**
   * Goes on asking until the question is answered, unless its option has told it.
   *
   * @param dadas what the option told; empty for nothing
   * @param respuesta takes one answer after another, an empty one where the input ends, and tells
   *     whether no other is needed; it throws {@link EntradaException} for one that does not fit
   * @throws EntradaException when what the option told does not fit
   */
  @SuppressWarnings("ReturnValueIgnored") // All that was given is taken.
  void preguntar(String opcion, Texto pregunta, List<String> dadas, Predicate<String> respuesta) {
    if (dadas.isEmpty()) {
      if (terminada || !contestan(pregunta, respuesta)) {
        faltan.add(opcion);
      }
      return;
    }
    try {
      dadas.forEach(dada -> respuesta.test(dada.strip()));
    } catch (EntradaException e) {
      throw new EntradaException(
          new Texto("{opcion}: {que}", "{opcion}: {que}").con("opcion", opcion, "que", e.texto()));
    }
  }

  /**
   * @throws EntradaException when the input ended before all was told, with the options that would
   */
  void terminar() {
    if (!faltan.isEmpty()) {
      throw new EntradaException(
          new Texto(
                  "la entrada terminó antes de contestar: falta {opciones}",
                  "the input ended before all was answered: {opciones} is missing")
              .con("opciones", faltan));
    }
  }

  private boolean contestan(Texto pregunta, Predicate<String> respuesta) {
    salida.println(pregunta.en(idioma));
    boolean bastan = false;
    while (!terminada && !bastan) {
      salida.print("> ");
      salida.flush();
      String renglon = renglon();
      terminada = renglon == null;
      try {
        bastan = respuesta.test(renglon == null ? "" : renglon.strip());
      } catch (EntradaException e) {
        salida.println(terminada ? "" : e.texto().en(idioma));
      }
    }
    return bastan;
  }

  private @Nullable String renglon() {
    try {
      return entrada.readLine();
    } catch (IOException e) {
      throw new EntradaException(
          new Texto("no se pudo leer la entrada estándar", "could not read the standard input"));
    }
  }
}
