package org.gobiernoabierto.ga.formato;

import java.io.Console;

/** Where what is written goes. */
public final class Terminal {

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
}
