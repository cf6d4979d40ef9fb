package org.gobiernoabierto.ga;

import java.io.Console;
import org.gobiernoabierto.formatos.Pedido;
import org.gobiernoabierto.formatos.PedidoBuilder;
import org.gobiernoabierto.idioma.Idioma;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What text is written to. */
public final class Terminal {

  private static final int MINIMO = 60;
  private static final int MAXIMO = 120;

  /**
   * How many columns lines may take: those of the terminal; 96 where there is none, so that files
   * are the same everywhere.
   */
  public static final int ANCHO = ancho(hay(), System.getenv("COLUMNS"));

  private Terminal() {}

  /** Whether somebody reads it while it is written. From Java 22 on, a console is there anyway. */
  @SuppressWarnings("SystemConsoleNull") // What is done about it is here.
  public static boolean hay() {
    Console consola = System.console();
    if (consola == null || Runtime.version().feature() < 22) {
      return consola != null;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(consola);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static int ancho(boolean terminal, @Nullable String columnas) {
    if (!terminal || columnas == null || !columnas.matches("\\d{1,5}")) {
      return Pedido.ANCHO_DE_ARCHIVO;
    }
    return Math.max(MINIMO, Math.min(MAXIMO, Integer.parseInt(columnas)));
  }

  /**
   * How something is asked for that is written to it.
   *
   * @param archivo the exercise's file, as it may be published
   */
  public static Pedido pedido(String archivo, Idioma idioma) {
    return PedidoBuilder.from(Pedido.de(archivo, idioma))
        .with(p -> p.color(Ansi.AUTO.enabled()).ancho(ANCHO));
  }
}
