package org.gobiernoabierto.json;

/** A short and harmless sample of payload text, to quote in a message. */
final class Muestra {

  private static final int LARGO_MAXIMO = 60;

  private Muestra() {}

  /** The beginning of {@code texto}, without characters that do not show. */
  static String de(String texto) {
    StringBuilder muestra = new StringBuilder();
    texto.codePoints().limit(LARGO_MAXIMO).map(Muestra::visible).forEach(muestra::appendCodePoint);
    return texto.codePointCount(0, texto.length()) > LARGO_MAXIMO
        ? muestra.append('…').toString()
        : muestra.toString();
  }

  private static int visible(int caracter) {
    return switch (Character.getType(caracter)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
      default -> caracter;
    };
  }
}
