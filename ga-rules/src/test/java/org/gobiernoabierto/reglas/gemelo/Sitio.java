package org.gobiernoabierto.reglas.gemelo;

import java.util.Locale;
import java.util.Set;

/** Addresses of sites; scheme, {@code www.} and case do not matter. */
final class Sitio {

  /** Second levels of {@code .mx} under which domains are registered. */
  private static final Set<String> REGISTROS =
      Set.of("com.mx", "org.mx", "gob.mx", "net.mx", "edu.mx");

  private Sitio() {}

  /** The registrable domain of an address, such as {@code inai.org.mx}. */
  static String dominio(String direccion) {
    String anfitrion = sinFinal(anfitrion(sinEsquema(direccion)), '.');
    int ultimo = anfitrion.lastIndexOf('.');
    int penultimo = anfitrion.lastIndexOf('.', ultimo - 1);
    String dominio = anfitrion.substring(penultimo + 1);
    if (penultimo >= 0 && REGISTROS.contains(dominio)) {
      return anfitrion.substring(anfitrion.lastIndexOf('.', penultimo - 1) + 1);
    }
    return dominio;
  }

  /** Whether {@code pagina} is {@code sitio} itself or below it. */
  static boolean contiene(String sitio, String pagina) {
    String exterior = sinFinal(sinEsquema(sitio), '/');
    String interior = sinEsquema(pagina);
    if (!interior.startsWith(exterior)) {
      return false;
    }
    return interior.length() == exterior.length()
        || "/?#".indexOf(interior.charAt(exterior.length())) >= 0;
  }

  private static String anfitrion(String direccion) {
    for (int i = 0; i < direccion.length(); i++) {
      if ("/?#:".indexOf(direccion.charAt(i)) >= 0) {
        return direccion.substring(0, i);
      }
    }
    return direccion;
  }

  private static String sinEsquema(String direccion) {
    String limpia = direccion.strip().toLowerCase(Locale.ROOT);
    int separador = limpia.indexOf("://");
    if (separador > 0 && esEsquema(limpia.substring(0, separador))) {
      limpia = limpia.substring(separador + "://".length());
    }
    return limpia.startsWith("www.") ? limpia.substring("www.".length()) : limpia;
  }

  private static boolean esEsquema(String texto) {
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      boolean letra = c >= 'a' && c <= 'z';
      boolean otro = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
      if (!letra && (i == 0 || !otro)) {
        return false;
      }
    }
    return true;
  }

  private static String sinFinal(String texto, char sobra) {
    int fin = texto.length();
    while (fin > 0 && texto.charAt(fin - 1) == sobra) {
      fin--;
    }
    return texto.substring(0, fin);
  }
}
