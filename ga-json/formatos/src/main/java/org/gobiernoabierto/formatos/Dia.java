package org.gobiernoabierto.formatos;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Idioma;

/** Days as people write them: «20 jun 2017». */
final class Dia {

  private static final List<String> MESES =
      List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern ISO = Pattern.compile("(?<![\\w/-])\\d{4}-\\d{2}-\\d{2}(?![\\w/-])");

  private Dia() {}

  static String de(LocalDate dia, Idioma idioma) {
    List<String> meses = idioma == Idioma.ES ? MESES : MONTHS;
    return dia.getDayOfMonth() + " " + meses.get(dia.getMonthValue() - 1) + " " + dia.getYear();
  }

  /** A text with its days, written as in ISO 8601, as people write them. */
  static String en(String texto, Idioma idioma) {
    return ISO.matcher(texto).replaceAll(hallado -> comoSeLee(hallado.group(), idioma));
  }

  private static String comoSeLee(String escrito, Idioma idioma) {
    try {
      return de(LocalDate.parse(escrito), idioma);
    } catch (DateTimeParseException e) {
      return escrito;
    }
  }
}
