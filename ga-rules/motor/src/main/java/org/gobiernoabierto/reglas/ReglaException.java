package org.gobiernoabierto.reglas;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
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

  public static ReglaException de(String regla, Exception falla) {
    return new ReglaException("Falló la regla «" + regla + "»: " + origen(falla), falla);
  }

  /** When the engine does not tell which rule it was. */
  public static ReglaException deCondicion(Exception falla) {
    return new ReglaException("Falló la condición de una regla: " + origen(falla), falla);
  }

  private static String origen(Throwable falla) {
    Throwable causa = falla;
    while (causa.getCause() != null) {
      causa = causa.getCause();
    }
    return dicho(causa);
  }

  /** What the JDK says in English is of no use to who wrote the rule. */
  private static String dicho(Throwable causa) {
    if (causa instanceof NullPointerException) {
      return "usa un valor que no consta (null) como si constara";
    }
    if (causa instanceof ArithmeticException) {
      return "divide entre cero, o la cuenta no cabe en un número";
    }
    if (causa instanceof ClassCastException) {
      return "toma un valor por uno de otra clase";
    }
    if (causa instanceof IndexOutOfBoundsException || causa instanceof NoSuchElementException) {
      return "pide un elemento que no está en la lista";
    }
    if (causa instanceof DateTimeException) {
      return "calcula una fecha que no existe";
    }
    return String.valueOf(causa.getMessage());
  }
}
