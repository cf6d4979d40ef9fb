package org.gobiernoabierto.tablas;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it.
 *
 * @param valor the number
 * @param conSignos whether something was passed over: separators of thousands, a currency or
 *     percent sign
 */
record NumeroEscrito(BigDecimal valor, boolean conSignos) {

  private static final Pattern FORMA =
      Pattern.compile("(-?)(\\$? ?)(\\d{1,3}(?:,\\d{3})+|\\d{1,400})(\\.\\d{1,400})?( ?%)?");
  private static final Pattern CON_EXPONENTE =
      Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?[eE][+-]?\\d{1,9}");

  private static final int LARGO_MAXIMO = 1_000;

  /** Empty when it is no number. */
  static Optional<NumeroEscrito> de(String escrito) {
    if (escrito.length() > LARGO_MAXIMO) {
      return Optional.empty();
    }
    String recortado = escrito.strip();
    if (CON_EXPONENTE.matcher(recortado).matches()) {
      return Optional.of(new NumeroEscrito(new BigDecimal(recortado), false));
    }
    Matcher forma = FORMA.matcher(recortado);
    if (!forma.matches()) {
      return Optional.empty();
    }
    String fraccion = forma.group(4) == null ? "" : forma.group(4);
    String enteros = forma.group(3).replace(",", "");
    boolean conSignos =
        !forma.group(2).isEmpty()
            || enteros.length() < forma.group(3).length()
            || forma.group(5) != null;
    return Optional.of(
        new NumeroEscrito(new BigDecimal(forma.group(1) + enteros + fraccion), conSignos));
  }
}
