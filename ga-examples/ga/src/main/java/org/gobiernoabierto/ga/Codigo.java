package org.gobiernoabierto.ga;

/** Exit codes; a published contract. */
final class Codigo {

  static final int NADA_INCUMPLIDO = 0;
  static final int HAY_INCUMPLIMIENTOS = 1;
  static final int NO_SE_PUDO_EVALUAR = 2;
  static final int FALLA_INTERNA = 3;

  private Codigo() {}
}
