package org.gobiernoabierto.json;

import java.util.Locale;

/** A short and harmless sample of payload text, to quote in a message. */
final class Muestra {

  private static final int LARGO_MAXIMO = 60;
  private static final String BLANCOS = "\t\n\r";

  private Muestra() {}

  /** The beginning of {@code texto}, with the codes of characters that do not show. */
  static String de(String texto) {
    StringBuilder muestra = new StringBuilder();
    texto.codePoints().limit(LARGO_MAXIMO).forEach(caracter -> agregar(caracter, muestra));
    return texto.codePointCount(0, texto.length()) > LARGO_MAXIMO
        ? muestra.append('…').toString()
        : muestra.toString();
  }

  private static void agregar(int caracter, StringBuilder muestra) {
    if (BLANCOS.indexOf(caracter) >= 0) {
      muestra.append(' ');
    } else if (seVe(caracter)) {
      muestra.appendCodePoint(caracter);
    } else {
      muestra.append(String.format(Locale.ROOT, "‹U+%04X›", caracter));
    }
  }

  /** Whether the character shows by itself, or as the blank that it is. */
  static boolean seVe(int caracter) {
    return switch (Character.getType(caracter)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
