package org.gobiernoabierto.json;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gobiernoabierto.idioma.Texto;

/**
 * What it is that is no JSON, by name.
 *
 * @param lugar offset of what is wrong
 * @param problema what it is, and near what
 */
record CausaDeSintaxis(int lugar, Texto problema) {

  private static final int ALREDEDOR = 15;
  private static final int PALABRA = 16;
  private static final int HASTA_LA_BARRA = 6;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4})");
  private static final String CIFRAS = "+-.0123456789";
  private static final Pattern NUMERO_AJENO =
      Pattern.compile("[+-]?(?:[0-9]|\\.[0-9])[0-9a-zA-Z.+_-]{0,40}");
  private static final Pattern NUMERO =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final String BLANCOS = " \t\r\n";
  private static final String COMILLAS = "'‘’‚“”„«»`´";
  private static final Pattern SIN_NUMERO = Pattern.compile("-?(?:NaN|Infinity)$");
  private static final Pattern PALABRA_AJENA =
      Pattern.compile("(?i)(?:undefined|none|nil|nan|true|false|null)\\b");
  private static final Pattern NOMBRE_SUELTO = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*\\s*:");

  /**
   * @param texto all of it
   * @param lugar offset up to which it is JSON
   */
  static CausaDeSintaxis en(String texto, int lugar) {
    return deOtraClase(texto)
        .or(() -> comaDeMas(texto, lugar))
        .or(() -> escape(texto, lugar))
        .or(() -> numero(texto, lugar))
        .or(() -> palabra(texto, lugar))
        .or(() -> caracter(texto, lugar))
        .orElseGet(
            () -> new CausaDeSintaxis(lugar, CodigoDeFalla.problemaCercaDe(cerca(texto, lugar))));
  }

  /** When the whole is something else than JSON in UTF-8. */
  private static Optional<CausaDeSintaxis> deOtraClase(String texto) {
    if (texto.startsWith("\u001F\uFFFD")) {
      return Optional.of(
          new CausaDeSintaxis(
              0,
              new Texto(
                  "está comprimido con gzip; se descomprime antes",
                  "it is packed with gzip; unpack it first")));
    }
    if (texto.substring(0, Math.min(4, texto.length())).indexOf('\0') >= 0) {
      return Optional.of(
          new CausaDeSintaxis(
              0,
              new Texto(
                  "está en UTF-16 o UTF-32; se guarda como UTF-8",
                  "it is in UTF-16 or UTF-32; save it as UTF-8")));
    }
    int inicio = 0;
    while (inicio < texto.length() && BLANCOS.indexOf(texto.charAt(inicio)) >= 0) {
      inicio++;
    }
    return texto.startsWith("<", inicio)
        ? Optional.of(
            new CausaDeSintaxis(
                inicio,
                con(
                    "es una página HTML o un documento XML",
                    "it is an HTML page or an XML document",
                    texto,
                    inicio)))
        : Optional.empty();
  }

  private static Optional<CausaDeSintaxis> comaDeMas(String texto, int lugar) {
    if (lugar >= texto.length() || "]}".indexOf(texto.charAt(lugar)) < 0) {
      return Optional.empty();
    }
    int coma = lugar - 1;
    while (coma >= 0 && BLANCOS.indexOf(texto.charAt(coma)) >= 0) {
      coma--;
    }
    return coma >= 0 && texto.charAt(coma) == ','
        ? causa(
            "sobra la coma de antes de «" + texto.charAt(lugar) + "»",
            "there is a comma too many before “" + texto.charAt(lugar) + "”",
            texto,
            lugar)
        : Optional.empty();
  }

  private static Optional<CausaDeSintaxis> palabra(String texto, int lugar) {
    int desde = Math.max(0, lugar - PALABRA);
    Matcher sinNumero = SIN_NUMERO.matcher(texto.substring(desde, Math.min(lugar, texto.length())));
    if (sinNumero.find()) {
      return causa(
          sinNumero.group() + " no es un número de JSON; lo que no se sabe se omite",
          sinNumero.group() + " is no number of JSON; what is not known is left out",
          texto,
          desde + sinNumero.start());
    }
    Matcher ajena =
        PALABRA_AJENA.matcher(texto).region(Math.min(lugar, texto.length()), texto.length());
    if (ajena.lookingAt()) {
      return causa(
          ajena.group() + " no es un valor de JSON; hay true, false y null, en minúsculas",
          ajena.group() + " is no value of JSON; there are true, false and null, in lower case",
          texto,
          lugar);
    }
    return NOMBRE_SUELTO
            .matcher(texto)
            .region(Math.min(lugar, texto.length()), texto.length())
            .lookingAt()
        ? causa(
            "al nombre de un miembro le faltan las comillas",
            "the name of a member lacks its quotes",
            texto,
            lugar)
        : Optional.empty();
  }

  /** A backslash in a text with something after it that is no escape. */
  private static Optional<CausaDeSintaxis> escape(String texto, int lugar) {
    int barra = texto.lastIndexOf('\\', Math.min(lugar, texto.length() - 1));
    if (barra < 0
        || barra < lugar - HASTA_LA_BARRA
        || !dentroDeUnTexto(texto, barra)
        || estaEscapada(texto, barra)) {
      return Optional.empty();
    }
    String desdeLaBarra = texto.substring(barra, Math.min(texto.length(), barra + 2));
    return ESCAPE.matcher(texto).region(barra, texto.length()).lookingAt()
        ? Optional.empty()
        : causa(
            "«"
                + Muestra.de(desdeLaBarra)
                + "» no es un escape de JSON; una barra invertida se escribe \\\\",
            "“" + Muestra.de(desdeLaBarra) + "” is no escape of JSON; a backslash is written \\\\",
            texto,
            barra);
  }

  /** A number that is written otherwise. */
  private static Optional<CausaDeSintaxis> numero(String texto, int lugar) {
    int inicio = Math.min(lugar, texto.length());
    while (inicio > 0 && CIFRAS.indexOf(texto.charAt(inicio - 1)) >= 0) {
      inicio--;
    }
    Matcher numero = NUMERO_AJENO.matcher(texto).region(inicio, texto.length());
    if (!numero.lookingAt()
        || NUMERO.matcher(numero.group()).matches()
        || dentroDeUnTexto(texto, inicio)) {
      return Optional.empty();
    }
    String dicho = Muestra.de(numero.group());
    return causa(
        dicho
            + " no es un número de JSON: no llevan + ni ceros delante, y sí cifras a ambos lados del punto",
        dicho
            + " is no number of JSON: they have no + and no zeros in front, and figures on both sides of the point",
        texto,
        inicio);
  }

  private static Optional<CausaDeSintaxis> caracter(String texto, int lugar) {
    if (lugar >= texto.length()) {
      return Optional.empty();
    }
    int caracter = texto.codePointAt(lugar);
    if (caracter == '#' || texto.startsWith("//", lugar) || texto.startsWith("/*", lugar)) {
      return causa(
          "hay un comentario, y JSON no los tiene",
          "there is a comment, and JSON has none",
          texto,
          lugar);
    }
    if (COMILLAS.indexOf(caracter) >= 0) {
      String comilla = Character.toString(caracter);
      return causa(
          "las comillas de JSON son \", no " + comilla,
          "the quotes of JSON are \", not " + comilla,
          texto,
          lugar);
    }
    if (caracter < ' ' && dentroDeUnTexto(texto, lugar)) {
      String escrito = escrito(caracter);
      return causa(
          "dentro de un texto hay "
              + codigo(caracter)
              + ", un carácter de control; se escribe "
              + escrito,
          "inside a string there is "
              + codigo(caracter)
              + ", a control character; it is written "
              + escrito,
          texto,
          lugar);
    }
    return Muestra.seVe(caracter) && caracter != 0xA0
        ? Optional.empty()
        : causa(
            "sobra " + codigo(caracter) + ", un carácter que no se ve",
            "there is " + codigo(caracter) + " too many, a character that does not show",
            texto,
            lugar);
  }

  private static boolean dentroDeUnTexto(String texto, int lugar) {
    boolean dentro = false;
    for (int i = 0; i < lugar; i++) {
      char c = texto.charAt(i);
      if (c == '"') {
        dentro = !dentro;
      } else if (c == '\\' && dentro) {
        i++;
      }
    }
    return dentro;
  }

  private static boolean estaEscapada(String texto, int barra) {
    int primera = barra;
    while (primera > 0 && texto.charAt(primera - 1) == '\\') {
      primera--;
    }
    return (barra - primera) % 2 == 1;
  }

  private static String codigo(int caracter) {
    return String.format(Locale.ROOT, "U+%04X", caracter);
  }

  private static String escrito(int caracter) {
    return switch (caracter) {
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> String.format(Locale.ROOT, "\\u%04x", caracter);
    };
  }

  private static Optional<CausaDeSintaxis> causa(String es, String en, String texto, int lugar) {
    return Optional.of(new CausaDeSintaxis(lugar, con(es, en, texto, lugar)));
  }

  private static Texto con(String es, String en, String texto, int lugar) {
    String muestra = Muestra.de(cerca(texto, lugar));
    return new Texto(es + ", cerca de «" + muestra + "»", en + ", near “" + muestra + "”");
  }

  private static String cerca(String texto, int lugar) {
    return texto.substring(
        Math.max(0, Math.min(lugar, texto.length()) - ALREDEDOR),
        Math.min(texto.length(), lugar + ALREDEDOR));
  }
}
