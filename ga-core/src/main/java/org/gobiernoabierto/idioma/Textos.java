package org.gobiernoabierto.idioma;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text in which nothing shows says nothing: it is as none.
 *
 * <p>What does not show is what Unicode 15 calls separators, controls and formats. They are spelt
 * out, so that every version of Java and every reader of JSON Schema goes by the same.
 */
public final class Textos {

  /** Inside of a character class of a regular expression: the characters that do not show. */
  public static final String BLANCOS =
      "\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891"
          + "\\u08e2\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff"
          + "\\ufff9-\\ufffb"
          + unoPorUno(0x110BD, 0x110BD)
          + unoPorUno(0x110CD, 0x110CD)
          + unoPorUno(0x13430, 0x1343F)
          + unoPorUno(0x1BCA0, 0x1BCA3)
          + unoPorUno(0x1D173, 0x1D17A)
          + unoPorUno(0xE0001, 0xE0001)
          + unoPorUno(0xE0020, 0xE007F);

  private static final Pattern VISIBLE = Pattern.compile("[^" + BLANCOS + "]");

  private Textos() {}

  /** The text; null when there is none or nothing in it shows. */
  public static @Nullable String oNulo(@Nullable String texto) {
    return texto == null || seVe(texto) ? texto : null;
  }

  private static boolean seVe(String texto) {
    if (texto.isEmpty()) {
      return false;
    }
    char primero = texto.charAt(0);
    return (primero > ' ' && primero < '\u007F') || VISIBLE.matcher(texto).find();
  }

  /** Not as a range: dialects of regular expressions that only know UTF-16 would refuse it. */
  private static String unoPorUno(int desde, int hasta) {
    return IntStream.rangeClosed(desde, hasta)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
