package org.gobiernoabierto.formatos.dibujo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gobiernoabierto.idioma.Idioma;
import org.jspecify.annotations.Nullable;

/** Days and months as people write them, the same on every machine. */
public final class Dia {

  private static final String[] MESES = {
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"
  };
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dia() {}

  /** As {@code 5 jun 2017}. */
  public static String en(LocalDate dia, Idioma idioma) {
    return sinAnio(dia, idioma) + " " + dia.getYear();
  }

  /** As {@code 5 jun}. */
  static String sinAnio(LocalDate dia, Idioma idioma) {
    return dia.getDayOfMonth() + " " + nombre(YearMonth.from(dia), idioma);
  }

  /** As {@code jun 2017}. */
  static String mes(YearMonth mes, Idioma idioma) {
    return nombre(mes, idioma) + " " + mes.getYear();
  }

  private static String nombre(YearMonth mes, Idioma idioma) {
    return (idioma == Idioma.ES ? MESES : MONTHS)[mes.getMonthValue() - 1];
  }

  /** The whole month or year that two days bound; null when they bound none. */
  static @Nullable String mesOAnio(LocalDate desde, LocalDate hasta, Idioma idioma) {
    YearMonth mes = YearMonth.from(desde);
    if (desde.equals(mes.atDay(1)) && hasta.equals(mes.atEndOfMonth())) {
      return mes(mes, idioma);
    }
    boolean anio = desde.getDayOfYear() == 1 && hasta.equals(desde.plusYears(1).minusDays(1));
    return anio ? String.valueOf(desde.getYear()) : null;
  }
}
