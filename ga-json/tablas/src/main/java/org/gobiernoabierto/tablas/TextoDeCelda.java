package org.gobiernoabierto.tablas;

import java.util.Locale;
import java.util.regex.Pattern;

/** How workbooks write the characters that XML cannot have: {@code _x000D_}. */
final class TextoDeCelda {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private TextoDeCelda() {}

  static String leido(String escrito) {
    return escrito.contains("_x")
        ? ESCAPE
            .matcher(escrito)
            .replaceAll(
                e -> {
                  char caracter = (char) Integer.parseInt(e.group(1), 16);
                  return caracter == '\\' || caracter == '$'
                      ? "\\" + caracter
                      : String.valueOf(caracter);
                })
        : escrito;
  }

  /** As it stands in XML, escaped for it too. */
  static String escrito(String texto) {
    StringBuilder xml = new StringBuilder(texto.length());
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        default -> {
          boolean pareceEscape =
              c == '_' && ESCAPE.matcher(texto).region(i, texto.length()).lookingAt();
          if (pareceEscape || noCabe(texto, i)) {
            xml.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
          } else {
            xml.append(c);
          }
        }
      }
    }
    return xml.toString();
  }

  private static boolean noCabe(String texto, int lugar) {
    char c = texto.charAt(lugar);
    if (Character.isHighSurrogate(c)) {
      return lugar + 1 == texto.length() || !Character.isLowSurrogate(texto.charAt(lugar + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return lugar == 0 || !Character.isHighSurrogate(texto.charAt(lugar - 1));
    }
    return (c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE' || c == '\u0085' || c == '\u2028';
  }
}
