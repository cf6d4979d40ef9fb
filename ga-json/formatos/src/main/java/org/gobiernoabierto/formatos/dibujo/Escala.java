package org.gobiernoabierto.formatos.dibujo;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.gobiernoabierto.idioma.Idioma;

/** Where the days of some whole months lie, in per cent of a width that nobody knows. */
public final class Escala {

  private static final int MARCAS = 5;
  private static final int[] LAPSOS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final int MESES = 12;
  private static final double ULTIMO_NOMBRE = 84;
  private static final double CIEN = 100;

  private final YearMonth primero;
  private final YearMonth ultimo;

  private Escala(YearMonth primero, YearMonth ultimo) {
    this.primero = primero;
    this.ultimo = ultimo;
  }

  /**
   * One that spans some days; {@code fecha} too, unless it lies so far away that the rest would not
   * be seen.
   */
  static Escala de(Collection<LocalDate> dias, LocalDate fecha) {
    List<LocalDate> todos = new ArrayList<>(dias);
    if (todos.isEmpty()) {
      todos.add(fecha);
    }
    LocalDate desde = Collections.min(todos);
    LocalDate hasta = Collections.max(todos);
    long holgura = DAYS.between(desde, hasta) / 3;
    if (!fecha.isBefore(desde.minusDays(holgura)) && !fecha.isAfter(hasta.plusDays(holgura))) {
      desde = fecha.isBefore(desde) ? fecha : desde;
      hasta = fecha.isAfter(hasta) ? fecha : hasta;
    }
    return new Escala(YearMonth.from(desde), YearMonth.from(hasta));
  }

  /** Where the middle of a day lies; before the first day and after the last, the edge. */
  double en(LocalDate dia) {
    double dias = DAYS.between(primero.atDay(1), dia) + 0.5;
    return Math.max(0, Math.min(CIEN, CIEN * dias / total()));
  }

  /** Whether it has a place for the day. */
  boolean abarca(LocalDate dia) {
    YearMonth mes = YearMonth.from(dia);
    return !mes.isBefore(primero) && !mes.isAfter(ultimo);
  }

  private long total() {
    return DAYS.between(primero.atDay(1), ultimo.atEndOfMonth()) + 1;
  }

  /** As an attribute of SVG. */
  static String porciento(double valor) {
    return BigDecimal.valueOf(valor)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }

  /**
   * A month or year that is marked in the drawing.
   *
   * @param x where it begins
   * @param nombre its name; empty where it would not fit
   */
  public record Marca(String x, String nombre) {}

  /** The months or years that are marked: few enough to be told apart on a telephone. */
  List<Marca> marcas(Idioma idioma) {
    long meses = MONTHS.between(primero, ultimo) + 1;
    int lapso = LAPSOS[LAPSOS.length - 1];
    for (int i = LAPSOS.length - 1; i >= 0 && meses <= (long) LAPSOS[i] * MARCAS; i--) {
      lapso = LAPSOS[i];
    }
    List<Marca> marcas = new ArrayList<>();
    for (YearMonth mes = primero; !mes.isAfter(ultimo); mes = mes.plusMonths(1)) {
      long numero = mes.getYear() * (long) MESES + mes.getMonthValue() - 1;
      if (numero % lapso == 0) {
        double x = CIEN * DAYS.between(primero.atDay(1), mes.atDay(1)) / total();
        String nombre = lapso >= MESES ? String.valueOf(mes.getYear()) : Dia.mes(mes, idioma);
        marcas.add(new Marca(porciento(x), x > ULTIMO_NOMBRE ? "" : nombre));
      }
    }
    return marcas;
  }
}
