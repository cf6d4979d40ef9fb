package org.gobiernoabierto.ga.formato;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import picocli.CommandLine.Help.Ansi;

/** How an exercise stands in a few lines, for a terminal. */
public final class DeHoy {

  private DeHoy() {}

  public static byte[] de(Informe informe, EjercicioLocal ejercicio, Pedido pedido) {
    return new PrimeraPlana(new Vista(informe, ejercicio, pedido), Ansi.AUTO)
        .deHoy()
        .toString()
        .getBytes(UTF_8);
  }
}
