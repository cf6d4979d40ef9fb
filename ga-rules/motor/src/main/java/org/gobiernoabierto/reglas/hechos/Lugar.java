package org.gobiernoabierto.reglas.hechos;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an http or https address leads, normalised as {@link Direccion} says. Immutable. */
final class Lugar {

  private static final Pattern FORMA =
      Pattern.compile(
          "(https?)://(?:[^/?#]*@)?([^/?#@]*?)(?::(\\d{0,5}))?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ANFITRION =
      Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?|\\[[0-9a-f:.]+]");
  private static final List<String> INDICES = List.of("index.", "default.", "home.");

  /** What DNS allows, and a dot at the end, were each letter escaped as nine characters. */
  private static final int MAXIMO_DEL_ANFITRION = 254 * 9;

  private final String anfitrion;
  private final int puerto;
  private final String ruta;
  private final String consulta;

  private Lugar(String anfitrion, int puerto, String ruta, String consulta) {
    this.anfitrion = anfitrion;
    this.puerto = puerto;
    this.ruta = ruta;
    this.consulta = consulta;
  }

  /** The place of {@code url}; null when it is no http or https address. */
  static @Nullable Lugar de(String url) {
    Matcher partes = FORMA.matcher(url);
    if (!partes.matches()) {
      return null;
    }
    String anfitrion = anfitrion(partes.group(2));
    int puerto = puerto(partes.group(1), partes.group(3));
    if (anfitrion == null || puerto > 0xFFFF) {
      return null;
    }
    String ruta = partes.group(4);
    String consulta = partes.group(5);
    return new Lugar(
        anfitrion,
        puerto,
        ruta == null ? "" : deSuCarpeta(sinPuntos(escapada(ruta))),
        consulta == null ? "" : escapada(consulta));
  }

  boolean mismoDominio(Lugar otro) {
    return anfitrion.equals(otro.anfitrion)
        || SufijosPublicos.dominio(anfitrion).equals(SufijosPublicos.dominio(otro.anfitrion));
  }

  boolean dentroDe(Lugar sitio) {
    if (!anfitrion.equals(sitio.anfitrion) || puerto != sitio.puerto) {
      return false;
    }
    return sitio.consulta.isEmpty()
        ? ruta.startsWith(sitio.ruta)
            && (ruta.length() == sitio.ruta.length() || ruta.charAt(sitio.ruta.length()) == '/')
        : ruta.equals(sitio.ruta) && consulta.equals(sitio.consulta);
  }

  /** The host in lower case and Punycode, without {@code www.}; null when it is none. */
  private static @Nullable String anfitrion(String escrito) {
    if (escrito.length() > MAXIMO_DEL_ANFITRION) {
      return null;
    }
    String nombre = escrito.toLowerCase(Locale.ROOT);
    if (!ANFITRION.matcher(nombre).matches()) {
      nombre = enAscii(nombre);
      if (nombre == null || !ANFITRION.matcher(nombre).matches()) {
        return null;
      }
    }
    if (nombre.endsWith(".")) {
      nombre = nombre.substring(0, nombre.length() - 1);
    }
    return nombre.startsWith("www.") && nombre.indexOf('.', 4) > 0 ? nombre.substring(4) : nombre;
  }

  private static @Nullable String enAscii(String anfitrion) {
    try {
      String nombre = URLDecoder.decode(anfitrion, StandardCharsets.UTF_8);
      return IDN.toASCII(nombre, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The port; 0 for the scheme's own. */
  private static int puerto(String esquema, @Nullable String escrito) {
    if (escrito == null || escrito.isEmpty()) {
      return 0;
    }
    int puerto = Integer.parseInt(escrito);
    return puerto == (esquema.length() == "https".length() ? 443 : 80) ? 0 : puerto;
  }

  /** With every escape that is needed, written alike, and no other. */
  private static String escapada(String texto) {
    if (nadaQueEscapar(texto)) {
      return texto;
    }
    StringBuilder escapada = new StringBuilder(texto.length());
    for (int i = 0; i < texto.length(); ) {
      int c = texto.codePointAt(i);
      int octeto = c == '%' ? octeto(texto, i + 1) : -1;
      if (octeto >= 0) {
        i += 3;
        if (sinReserva(octeto)) {
          escapada.append((char) octeto);
        } else {
          escapar(escapada, octeto);
        }
      } else {
        i += Character.charCount(c);
        if (visible(c)) {
          escapada.append((char) c);
        } else {
          for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            escapar(escapada, b);
          }
        }
      }
    }
    return escapada.toString();
  }

  private static boolean nadaQueEscapar(String texto) {
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      if (c == '%' || !visible(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean visible(int c) {
    return c > ' ' && c < 0x7F;
  }

  private static void escapar(StringBuilder escapada, int octeto) {
    escapada.append('%').append(HexFormat.of().toHexDigits((byte) octeto));
  }

  /**
   * What the two hexadecimal digits from {@code desde} on say; negative when they are not there.
   */
  private static int octeto(String texto, int desde) {
    return desde + 2 <= texto.length()
            && HexFormat.isHexDigit(texto.charAt(desde))
            && HexFormat.isHexDigit(texto.charAt(desde + 1))
        ? HexFormat.fromHexDigits(texto, desde, desde + 2)
        : -1;
  }

  private static boolean sinReserva(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  /** A path without {@code .} and {@code ..}. */
  private static String sinPuntos(String ruta) {
    if (!ruta.contains("/.")) {
      return ruta;
    }
    List<String> segmentos = new ArrayList<>();
    for (String segmento : ruta.substring(1).split("/")) {
      if (segmento.equals("..")) {
        if (!segmentos.isEmpty()) {
          segmentos.remove(segmentos.size() - 1);
        }
      } else if (!segmento.equals(".")) {
        segmentos.add(segmento);
      }
    }
    return '/' + String.join("/", segmentos);
  }

  /** A path without slashes and index documents at its end. */
  private static String deSuCarpeta(String ruta) {
    int fin = ruta.length();
    while (fin > 0) {
      int barra = ruta.lastIndexOf('/', fin - 1);
      if (barra + 1 < fin && !esIndice(ruta, barra + 1, fin)) {
        break;
      }
      fin = barra;
    }
    return ruta.substring(0, fin);
  }

  private static boolean esIndice(String ruta, int desde, int hasta) {
    for (String indice : INDICES) {
      if (desde + indice.length() < hasta
          && ruta.regionMatches(true, desde, indice, 0, indice.length())) {
        return true;
      }
    }
    return false;
  }
}
