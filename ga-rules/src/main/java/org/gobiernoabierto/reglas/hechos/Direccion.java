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

/**
 * The address of a page or site, as recorded (§6.1, §6.2): what a rule needs to know where the
 * microsite and its dashboard are. Two are equal when they were recorded alike. Immutable and
 * thread-safe.
 *
 * <p>They are compared normalised, as RFC 3986 §6 has it. It makes no difference:
 *
 * <ul>
 *   <li>whether it is {@code http} or {@code https}; the case of scheme and host; the scheme's own
 *       port; {@code www.} before the host; a dot after it; user and password;
 *   <li>whether a name is written in its own letters or in Punycode, and a letter that needs no
 *       escape is escaped;
 *   <li>an empty path or {@code /}; a slash at the end; {@code .} and {@code ..}, escaped too;
 *       {@code index.*}, {@code default.*} or {@code home.*} at the end, which is its folder;
 *   <li>the fragment; a {@code ?} with nothing after it.
 * </ul>
 *
 * <p>Another port is another site of the same domain. The case of the path does matter. What is no
 * http or https address, {@code pendiente} for one, is no place: compared with anything, itself
 * too, the answer is no.
 */
public final class Direccion {

  private static final Pattern FORMA =
      Pattern.compile(
          "(https?)://(?:[^/?#]*@)?([^/?#@]*?)(?::(\\d{0,5}))?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ANFITRION =
      Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?|\\[[0-9a-f:.]+]");
  private static final List<String> INDICES = List.of("index.", "default.", "home.");

  /** What DNS allows, and a dot at the end, were each letter escaped as nine characters. */
  private static final int MAXIMO_DEL_ANFITRION = 254 * 9;

  private final String registrada;
  private final @Nullable Lugar lugar;

  private Direccion(String registrada) {
    this.registrada = registrada;
    this.lugar = lugar(registrada.strip());
  }

  /** The address recorded as {@code url}; null when none is. */
  public static @Nullable Direccion de(@Nullable String url) {
    return url == null ? null : new Direccion(url);
  }

  /**
   * Whether both are of one registrable domain, such as {@code inai.org.mx}: the part that somebody
   * registered, by the public suffix list. Where nobody registers names ({@code localhost}, {@code
   * gob.mx} itself, an IP address), only the same host is. Ports play no part.
   *
   * @param otra null when not recorded: no
   */
  public boolean esDelMismoDominioQue(@Nullable Direccion otra) {
    return lugar != null && otra != null && otra.lugar != null && lugar.mismoDominio(otra.lugar);
  }

  /**
   * Whether this is {@code sitio} itself or a page below it: the same host and port, and its path
   * or one that goes on from it. A site whose address has a query is told by the query, not by the
   * path: only the same path with the same query is in it.
   *
   * @param sitio null when not recorded: no
   */
  public boolean estaDentroDe(@Nullable Direccion sitio) {
    return lugar != null && sitio != null && sitio.lugar != null && lugar.dentroDe(sitio.lugar);
  }

  /**
   * Whether the addresses leave it open that this belongs to {@code sitio}: it is not {@linkplain
   * #estaDentroDe inside}, but elsewhere in the same registrable domain, or where only a query
   * could tell ({@code index.php?id=9} of {@code index.php?id=7}).
   *
   * @param sitio null when not recorded: no
   */
  public boolean puedeEstarDentroDe(@Nullable Direccion sitio) {
    return esDelMismoDominioQue(sitio) && !estaDentroDe(sitio);
  }

  @Override
  public boolean equals(@Nullable Object otra) {
    return otra instanceof Direccion direccion && registrada.equals(direccion.registrada);
  }

  @Override
  public int hashCode() {
    return registrada.hashCode();
  }

  /** The address as recorded. */
  @Override
  public String toString() {
    return registrada;
  }

  private static @Nullable Lugar lugar(String url) {
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
    int desde = nombre.startsWith("www.") && nombre.indexOf('.', 4) > 0 ? 4 : 0;
    return nombre.substring(desde, nombre.length() - (nombre.endsWith(".") ? 1 : 0));
  }

  private static @Nullable String enAscii(String anfitrion) {
    try {
      String nombre = URLDecoder.decode(anfitrion.replace("+", "%2B"), StandardCharsets.UTF_8);
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

  /** With every escape that is needed, in capitals, and no other. */
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
    escapada.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octeto));
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
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
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

  /** Where a normalised address leads; without a query, {@code consulta} is empty. */
  private record Lugar(String anfitrion, int puerto, String ruta, String consulta) {

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
  }
}
