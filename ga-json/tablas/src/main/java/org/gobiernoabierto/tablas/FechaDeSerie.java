package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as the numbers that workbooks keep them as: days from one of two beginnings. */
final class FechaDeSerie {

  private static final LocalDate DESDE_1904 = LocalDate.of(1904, 1, 1);

  /** Day 0, from which days are counted after the 29 February 1900 that there was not. */
  private static final LocalDate DESDE_1900 = LocalDate.of(1899, 12, 30);

  private static final int DIA_QUE_NO_HUBO = 60;
  private static final BigDecimal ULTIMO = BigDecimal.valueOf(2_958_465);

  private FechaDeSerie() {}

  /** Empty when it is no date that a workbook can show. */
  static Optional<LocalDate> dia(BigDecimal numero, boolean de1904) {
    if (numero.signum() < 0 || numero.compareTo(ULTIMO) > 0) {
      return Optional.empty();
    }
    int dias = numero.setScale(0, RoundingMode.FLOOR).intValue();
    if (de1904) {
      return Optional.of(DESDE_1904.plusDays(dias));
    }
    if (dias == 0 || dias == DIA_QUE_NO_HUBO) {
      return Optional.empty();
    }
    return Optional.of(DESDE_1900.plusDays(dias < DIA_QUE_NO_HUBO ? dias + 1L : dias));
  }

  /** The number of a day after February 1900, from the usual beginning. */
  static long numero(LocalDate dia) {
    return dia.toEpochDay() - DESDE_1900.toEpochDay();
  }
}
