package org.gobiernoabierto.reglas;

import org.jspecify.annotations.Nullable;

/** A rule failed: the fault is the rule's, not the exercise's. The message names the rule. */
public final class ReglaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReglaException(String mensaje) {
    super(mensaje);
  }

  public ReglaException(String mensaje, @Nullable Throwable causa) {
    super(mensaje, causa);
  }

  static ReglaException de(String regla, Exception falla) {
    return new ReglaException("Falló la regla «" + regla + "»: " + origen(falla), falla);
  }

  /** When the engine does not tell which rule it was. */
  static ReglaException deCondicion(Exception falla) {
    return new ReglaException("Falló la condición de una regla: " + origen(falla), falla);
  }

  private static String origen(Throwable falla) {
    Throwable causa = falla;
    while (causa.getCause() != null) {
      causa = causa.getCause();
    }
    return String.valueOf(causa.getMessage());
  }
}
