package org.gobiernoabierto.reglas;

import java.time.DateTimeException;
import java.util.NoSuchElementException;
import org.gobiernoabierto.idioma.ArgumentoException;
import org.gobiernoabierto.idioma.Texto;
import org.jspecify.annotations.Nullable;

/** A rule failed: the fault is the rule's, not the exercise's. The message names the rule. */
public final class ReglaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Texto texto;

  public ReglaException(Texto mensaje) {
    this(mensaje, null);
  }

  public ReglaException(Texto mensaje, @Nullable Throwable causa) {
    super(mensaje.es(), causa);
    texto = mensaje;
  }

  public static ReglaException de(String regla, Exception falla) {
    return new ReglaException(
        new Texto("Falló la regla «{regla}»: {causa}", "The rule “{regla}” failed: {causa}")
            .con("regla", regla, "causa", origen(falla)),
        falla);
  }

  /** When the engine does not tell which rule it was. */
  public static ReglaException deCondicion(Exception falla) {
    return new ReglaException(
        new Texto(
                "Falló la condición de una regla: {causa}",
                "The condition of a rule failed: {causa}")
            .con("causa", origen(falla)),
        falla);
  }

  /** The message in both languages; not kept by serialization. */
  public Texto texto() {
    return texto;
  }

  private static Texto origen(Throwable falla) {
    Throwable causa = falla;
    while (causa.getCause() != null) {
      causa = causa.getCause();
    }
    return dicho(causa);
  }

  /** What the JDK says in English is of no use to who wrote the rule. */
  private static Texto dicho(Throwable causa) {
    if (causa instanceof NullPointerException) {
      return new Texto(
          "usa un valor que no consta (null) como si constara",
          "it uses a value that is not recorded (null) as if it were");
    }
    if (causa instanceof ArithmeticException) {
      return new Texto(
          "divide entre cero, o la cuenta no cabe en un número",
          "it divides by zero, or the result does not fit into a number");
    }
    if (causa instanceof ClassCastException) {
      return new Texto(
          "toma un valor por uno de otra clase", "it takes a value for one of another class");
    }
    if (causa instanceof IndexOutOfBoundsException || causa instanceof NoSuchElementException) {
      return new Texto(
          "pide un elemento que no está en la lista",
          "it asks for an element that is not in the list");
    }
    if (causa instanceof DateTimeException) {
      return new Texto("calcula una fecha que no existe", "it computes a date that does not exist");
    }
    return causa instanceof ReglaException suya ? suya.texto() : ArgumentoException.texto(causa);
  }
}
