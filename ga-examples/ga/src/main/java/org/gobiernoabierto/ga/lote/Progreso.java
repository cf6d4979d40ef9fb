package org.gobiernoabierto.ga.lote;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.gobiernoabierto.idioma.Idioma;

/** Shows on a terminal how far a run is, how fast, and how long it may still take. */
final class Progreso {

  private static final long CADA = Duration.ofMillis(500).toNanos();
  private static final int ANCHO = 78;

  private final PrintStream terminal;
  private final boolean visible;
  private final Idioma idioma;
  private final long bytes;
  private final AtomicLong leidos;
  private final long inicio = System.nanoTime();
  private long ultima = inicio;
  private long hechos;

  /**
   * @param visible whether anybody looks
   * @param bytes to read in all; 0 when nobody knows
   * @param leidos bytes read so far
   */
  Progreso(PrintStream terminal, boolean visible, Idioma idioma, long bytes, AtomicLong leidos) {
    this.terminal = terminal;
    this.visible = visible;
    this.idioma = idioma;
    this.bytes = bytes;
    this.leidos = leidos;
  }

  void avanzar() {
    hechos++;
    long ahora = System.nanoTime();
    if (visible && ahora - ultima > CADA) {
      ultima = ahora;
      mostrar(renglon(ahora));
    }
  }

  /** Wipes the line and says how long it took. */
  void terminar() {
    if (visible) {
      mostrar("");
      terminal.print('\r');
    }
    double segundos = segundos(System.nanoTime());
    terminal.println(
        Rotulo.TERMINADO
            .con(
                "cuantos", cuantos(hechos),
                "tiempo", duracion(segundos),
                "ritmo", cuantos(Math.round(hechos / segundos)))
            .en(idioma));
    terminal.flush();
  }

  private String renglon(long ahora) {
    double segundos = segundos(ahora);
    String hecho =
        Rotulo.EN_CURSO
            .con("cuantos", cuantos(hechos), "ritmo", cuantos(Math.round(hechos / segundos)))
            .en(idioma);
    if (bytes == 0) {
      return hecho;
    }
    double parte = Math.min(1, (double) leidos.get() / bytes);
    return hecho
        + Rotulo.FALTA
            .con(
                "parte", Math.round(parte * 100),
                "tiempo", duracion(segundos / parte - segundos))
            .en(idioma);
  }

  private void mostrar(String renglon) {
    terminal.print('\r' + renglon + " ".repeat(Math.max(0, ANCHO - renglon.length())));
    terminal.flush();
  }

  private double segundos(long ahora) {
    return Math.max(1, ahora - inicio) / 1e9;
  }

  private static String cuantos(long numero) {
    return String.format(Locale.ROOT, "%,d", numero);
  }

  private static String duracion(double segundos) {
    long enteros = Math.round(segundos);
    if (enteros < 60) {
      return enteros + " s";
    }
    return enteros < 3600
        ? enteros / 60 + " min " + enteros % 60 + " s"
        : enteros / 3600 + " h " + enteros % 3600 / 60 + " min";
  }
}
