package org.gobiernoabierto.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Halves of surrogate pairs, which are no characters. */
final class MediosPares {

  private static final Pattern ESCRITO =
      Pattern.compile("\\\\u[dD][89abAB][0-9a-fA-F]{2}.{0,6}$|\\\\u[dD][c-fC-F][0-9a-fA-F]{2}$");
  private static final int ANTES = 13;

  private MediosPares() {}

  static boolean hayEn(String texto) {
    for (int i = 0; i < texto.length(); i++) {
      if (Character.isSurrogate(texto.charAt(i))) {
        if (i + 1 == texto.length()
            || !Character.isSurrogatePair(texto.charAt(i), texto.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /**
   * Where the string starts that is no JSON because of half a pair that is written just before
   * {@code lugar}; negative when there is none.
   */
  static int antesDe(String texto, int lugar) {
    int desde = Math.max(0, lugar - ANTES);
    Matcher escrito = ESCRITO.matcher(texto.substring(desde, Math.min(lugar, texto.length())));
    if (!escrito.find()) {
      return -1;
    }
    int comilla = desde + escrito.start();
    do {
      comilla = texto.lastIndexOf('"', comilla - 1);
    } while (comilla > 0 && texto.charAt(comilla - 1) == '\\');
    return comilla;
  }
}
