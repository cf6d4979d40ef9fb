package org.gobiernoabierto.reglas.autoria.archivos;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as files write them. */
public final class Fechas {

  private Fechas() {}

  /** Whether {@code texto} is a date such as {@code 2018-03-20}. */
  public static boolean es(String texto) {
    try {
      LocalDate.parse(texto);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
