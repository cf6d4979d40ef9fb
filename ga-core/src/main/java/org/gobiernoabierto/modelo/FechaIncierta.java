package org.gobiernoabierto.modelo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day of which only bounds are known, both of them included. In JSON it stands where the date
 * would: as a year, as a month, or as an object with the bounds.
 *
 * @param noAntesDe the first day that it can be; null for any
 * @param noDespuesDe the last day that it can be; null for any
 * @param extensiones the integrator's own members, by their names with {@code x-}; never null
 */
public record FechaIncierta(
    @Nullable LocalDate noAntesDe,
    @Nullable LocalDate noDespuesDe,
    Map<String, Object> extensiones) {

  private static final Pattern ANIO = Pattern.compile("[0-9]{4}");
  private static final Pattern MES = Pattern.compile("[0-9]{4}-[0-9]{2}");
  private static final int LARGO_DE_ANIO = 4;
  private static final int LARGO_DE_MES = 7;

  public FechaIncierta {
    extensiones = Extensiones.copia(extensiones);
  }

  /**
   * Some day of the year that is written {@code 2017}, or of the month {@code 2017-02}; empty for
   * any other text.
   */
  public static Optional<FechaIncierta> de(String texto) {
    try {
      if (ANIO.matcher(texto).matches()) {
        Year anio = Year.parse(texto);
        return entre(anio.atDay(1), anio.atMonth(12).atEndOfMonth());
      }
      if (MES.matcher(texto).matches()) {
        YearMonth mes = YearMonth.parse(texto);
        return entre(mes.atDay(1), mes.atEndOfMonth());
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The text of the year or the month that it is; empty when it is neither. */
  public Optional<String> enCorto() {
    String dia = String.valueOf(noAntesDe);
    return IntStream.of(LARGO_DE_ANIO, LARGO_DE_MES)
        .filter(largo -> largo <= dia.length())
        .mapToObj(largo -> dia.substring(0, largo))
        .filter(texto -> de(texto).equals(Optional.of(this)))
        .findFirst();
  }

  /** As an unknown place. */
  public Desconocido en(String lugar) {
    return new Desconocido(lugar, noAntesDe, noDespuesDe, List.of(), null, null, null, extensiones);
  }

  private static Optional<FechaIncierta> entre(LocalDate noAntesDe, LocalDate noDespuesDe) {
    return Anios.abarcan(noAntesDe)
        ? Optional.of(new FechaIncierta(noAntesDe, noDespuesDe, Map.of()))
        : Optional.empty();
  }
}
