package org.gobiernoabierto.ga.formato;

import org.jspecify.annotations.Nullable;

/** How many columns lines may take. */
public final class Ancho {

  private static final int MINIMO = 60;
  private static final int MAXIMO = 120;
  private static final int DE_ARCHIVO = 96;

  /** Those of the terminal; 96 where there is none, so that files are the same everywhere. */
  public static final int ACTUAL = de(Terminal.hay(), System.getenv("COLUMNS"));

  private Ancho() {}

  static int de(boolean terminal, @Nullable String columnas) {
    if (!terminal || columnas == null || !columnas.matches("\\d{1,5}")) {
      return DE_ARCHIVO;
    }
    return Math.max(MINIMO, Math.min(MAXIMO, Integer.parseInt(columnas)));
  }
}
