package org.gobiernoabierto.ga;

/** Exit codes; a published contract. */
public final class Codigo {

  public static final int NADA_INCUMPLIDO = 0;
  public static final int HAY_INCUMPLIMIENTOS = 1;
  public static final int NO_SE_PUDO_EVALUAR = 2;
  public static final int FALLA_INTERNA = 3;

  /** Nobody reads what is written any more; what shells give for a broken pipe. */
  public static final int SIN_LECTOR = 141;

  private Codigo() {}
}
