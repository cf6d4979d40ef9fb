package org.gobiernoabierto.reglas.expediente;

import java.util.Locale;
import java.util.Set;

/**
 * Addresses of sites, compared as people read them: scheme, {@code www.} and case do not matter.
 */
final class Dominio {

  /** Second levels of {@code .mx} under which domains are registered. */
  private static final Set<String> REGISTROS_MX =
      Set.of("com.mx", "org.mx", "gob.mx", "net.mx", "edu.mx");

  private static final String FIN_DEL_ANFITRION = "/?#:";

  private Dominio() {}

  /** Whether two addresses are of the same registrable domain, such as {@code inai.org.mx}. */
  static boolean sonDelMismo(String una, String otra) {
    return de(una).equals(de(otra));
  }

  private static String de(String direccion) {
    String anfitrion = anfitrion(direccion);
    int primero = anfitrion.lastIndexOf('.', anfitrion.lastIndexOf('.') - 1);
    if (primero > 0 && REGISTROS_MX.contains(anfitrion.substring(primero + 1))) {
      primero = anfitrion.lastIndexOf('.', primero - 1);
    }
    return anfitrion.substring(primero + 1);
  }

  /** Whether {@code pagina} is {@code sitio} itself or below it. */
  static boolean estaDentro(String pagina, String sitio) {
    String interior = sinEsquema(pagina);
    String exterior = sinEsquema(sitio);
    while (exterior.endsWith("/")) {
      exterior = exterior.substring(0, exterior.length() - 1);
    }
    return interior.equals(exterior)
        || interior.startsWith(exterior + "/")
        || interior.startsWith(exterior + "?")
        || interior.startsWith(exterior + "#");
  }

  private static String anfitrion(String direccion) {
    String resto = sinEsquema(direccion);
    int fin = 0;
    while (fin < resto.length() && FIN_DEL_ANFITRION.indexOf(resto.charAt(fin)) < 0) {
      fin++;
    }
    while (fin > 0 && resto.charAt(fin - 1) == '.') {
      fin--;
    }
    return resto.substring(0, fin);
  }

  private static String sinEsquema(String direccion) {
    String resto = direccion.strip().toLowerCase(Locale.ROOT);
    int esquema = resto.indexOf("://");
    if (esquema > 0 && esEsquema(resto, esquema)) {
      resto = resto.substring(esquema + "://".length());
    }
    return resto.startsWith("www.") ? resto.substring("www.".length()) : resto;
  }

  private static boolean esEsquema(String direccion, int hasta) {
    for (int i = 0; i < hasta; i++) {
      char c = direccion.charAt(i);
      boolean letra = c >= 'a' && c <= 'z';
      if (!letra && (i == 0 || (c < '0' || c > '9') && c != '+' && c != '.' && c != '-')) {
        return false;
      }
    }
    return true;
  }
}
