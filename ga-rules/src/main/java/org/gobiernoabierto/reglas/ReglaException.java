package org.gobiernoabierto.reglas;

/** A rule failed: the fault is the rule's, not the exercise's. The message names the rule. */
public final class ReglaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReglaException(String mensaje) {
    super(mensaje);
  }

  public ReglaException(String mensaje, Throwable causa) {
    super(mensaje, causa);
  }
}
