package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Folds the lines of an iCalendar file at 75 octets (RFC 5545, 3.1), and never within a character.
 */
final class RenglonesIcs {

  private static final int OCTETOS = 75;
  private static final String PLIEGUE = "\r\n ";

  private RenglonesIcs() {}

  /**
   * @param texto folded anyhow
   */
  static String plegar(String texto) {
    StringBuilder plegado = new StringBuilder(texto.length());
    for (String renglon : texto.replaceAll("\r\n[ \t]", "").split("\r\n", -1)) {
      plegado.append(plegado.length() == 0 ? "" : "\r\n");
      int octetos = 0;
      for (int i = 0; i < renglon.length(); i = renglon.offsetByCodePoints(i, 1)) {
        String letra = Character.toString(renglon.codePointAt(i));
        int suyos = letra.getBytes(UTF_8).length;
        if (octetos + suyos > OCTETOS) {
          plegado.append(PLIEGUE);
          octetos = 1;
        }
        plegado.append(letra);
        octetos += suyos;
      }
    }
    return plegado.toString();
  }
}
