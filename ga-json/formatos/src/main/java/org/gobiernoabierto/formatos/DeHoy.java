package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gobiernoabierto.formatos.Evaluado.ConInforme;

/** How an exercise stands in a few lines, for a terminal. */
public final class DeHoy {

  private DeHoy() {}

  public static byte[] de(ConInforme evaluado, Pedido pedido) {
    return new PrimeraPlana(new Vista(evaluado, pedido)).deHoy().toString().getBytes(UTF_8);
  }
}
