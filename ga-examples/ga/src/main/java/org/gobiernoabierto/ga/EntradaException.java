package org.gobiernoabierto.ga;

/** What was to be read cannot be read; the message is for the person who called. */
public final class EntradaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public EntradaException(String mensaje) {
    super(mensaje);
  }
}
