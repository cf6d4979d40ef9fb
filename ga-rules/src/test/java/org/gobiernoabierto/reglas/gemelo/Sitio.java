package org.gobiernoabierto.reglas.gemelo;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web, normalised (RFC 3986 §6). {@code http} or {@code https}, {@code www.} or
 * not, and the fragment make no other site; an index document is its folder.
 */
final class Sitio {

  /** Where a page is, seen from a site. */
  enum Relacion {
    DENTRO,
    /** Elsewhere on the site's domain, or where the path cannot tell. */
    DEL_MISMO_DOMINIO,
    AJENA
  }

  /** Second levels of {@code .mx} under which domains are registered. */
  private static final Set<String> REGISTROS =
      Set.of("com.mx", "org.mx", "gob.mx", "net.mx", "edu.mx");

  private static final Set<String> INDICES = Set.of("index", "default", "home");

  private final String anfitrion;
  private final String puerto;
  private final String ruta;
  private final @Nullable String consulta;

  Sitio(String direccion) {
    String resto = direccion.strip();
    int separador = resto.indexOf("://");
    String esquema = separador < 0 ? "" : resto.substring(0, separador).toLowerCase(Locale.ROOT);
    resto = separador < 0 ? resto : resto.substring(separador + "://".length());
    resto = antesDe(resto, '#');
    String sinConsulta = antesDe(resto, '?');
    consulta =
        sinConsulta.length() < resto.length() - 1
            ? escapes(resto.substring(sinConsulta.length() + 1))
            : null;
    String autoridad = antesDe(sinConsulta, '/');
    ruta = carpeta(sinPuntos(escapes(sinConsulta.substring(autoridad.length()))));
    autoridad = autoridad.substring(autoridad.indexOf('@') + 1);
    int dosPuntos = autoridad.indexOf(':', autoridad.indexOf(']') + 1);
    anfitrion = anfitrion(dosPuntos < 0 ? autoridad : autoridad.substring(0, dosPuntos));
    String dicho = dosPuntos < 0 ? "" : autoridad.substring(dosPuntos + 1);
    puerto = dicho.equals(esquema.equals("https") ? "443" : "80") ? "" : dicho;
  }

  /** The registrable domain, such as {@code inai.org.mx}. */
  String dominio() {
    if (anfitrion.startsWith("[") || anfitrion.chars().allMatch(c -> c == '.' || esDigito(c))) {
      return anfitrion;
    }
    int ultimo = anfitrion.lastIndexOf('.');
    int penultimo = anfitrion.lastIndexOf('.', ultimo - 1);
    String dominio = anfitrion.substring(penultimo + 1);
    if (penultimo >= 0 && REGISTROS.contains(dominio)) {
      return anfitrion.substring(anfitrion.lastIndexOf('.', penultimo - 1) + 1);
    }
    return dominio;
  }

  /** Where this page is, seen from {@code sitio}. */
  Relacion relacionCon(Sitio sitio) {
    if (!dominio().equals(sitio.dominio())) {
      return Relacion.AJENA;
    }
    boolean mismoServidor = anfitrion.equals(sitio.anfitrion) && puerto.equals(sitio.puerto);
    boolean dentro =
        sitio.consulta == null
            ? ruta.equals(sitio.ruta) || ruta.startsWith(sitio.ruta + "/")
            : ruta.equals(sitio.ruta) && sitio.consulta.equals(consulta);
    return mismoServidor && dentro ? Relacion.DENTRO : Relacion.DEL_MISMO_DOMINIO;
  }

  private static String antesDe(String texto, char fin) {
    int indice = texto.indexOf(fin);
    return indice < 0 ? texto : texto.substring(0, indice);
  }

  private static String anfitrion(String texto) {
    String anfitrion = texto;
    while (anfitrion.endsWith(".")) {
      anfitrion = anfitrion.substring(0, anfitrion.length() - 1);
    }
    try {
      anfitrion = IDN.toASCII(anfitrion);
    } catch (IllegalArgumentException noEsUnNombre) {
      // It is compared as it is.
    }
    anfitrion = anfitrion.toLowerCase(Locale.ROOT);
    return anfitrion.startsWith("www.") ? anfitrion.substring("www.".length()) : anfitrion;
  }

  /** What needs no escape is written out, what needs one is escaped with capitals (§6.2.2). */
  private static String escapes(String texto) {
    StringBuilder igual = new StringBuilder(texto.length());
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      if (c == '%' && i + 2 < texto.length() && esHexadecimal(texto, i + 1)) {
        int valor = HexFormat.fromHexDigits(texto, i + 1, i + 3);
        escribir(igual, valor);
        i += 2;
      } else if (c > '~') {
        int punto = texto.codePointAt(i);
        i += Character.charCount(punto) - 1;
        for (byte octeto : Character.toString(punto).getBytes(StandardCharsets.UTF_8)) {
          escribir(igual, octeto & 0xFF);
        }
      } else {
        igual.append(c);
      }
    }
    return igual.toString();
  }

  private static void escribir(StringBuilder texto, int octeto) {
    boolean sinReserva =
        esDigito(octeto)
            || octeto >= 'a' && octeto <= 'z'
            || octeto >= 'A' && octeto <= 'Z'
            || "-._~".indexOf(octeto) >= 0;
    if (sinReserva) {
      texto.append((char) octeto);
    } else {
      texto.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octeto));
    }
  }

  private static boolean esDigito(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean esHexadecimal(String texto, int desde) {
    return HexFormat.isHexDigit(texto.charAt(desde))
        && HexFormat.isHexDigit(texto.charAt(desde + 1));
  }

  /** The path without {@code .}, {@code ..} (§5.2.4) and slashes at its end. */
  private static String sinPuntos(String ruta) {
    Deque<String> partes = new ArrayDeque<>();
    for (String parte : ruta.substring(ruta.isEmpty() ? 0 : 1).split("/", -1)) {
      if (parte.equals("..")) {
        partes.pollLast();
      } else if (!parte.equals(".")) {
        partes.addLast(parte);
      }
    }
    while (!partes.isEmpty() && partes.peekLast().isEmpty()) {
      partes.removeLast();
    }
    return partes.isEmpty() ? "" : "/" + String.join("/", partes);
  }

  private static String carpeta(String ruta) {
    int ultima = ruta.lastIndexOf('/');
    String documento = ruta.substring(ultima + 1);
    int punto = documento.indexOf('.');
    return punto > 0 && INDICES.contains(documento.substring(0, punto).toLowerCase(Locale.ROOT))
        ? ruta.substring(0, ultima)
        : ruta;
  }
}
