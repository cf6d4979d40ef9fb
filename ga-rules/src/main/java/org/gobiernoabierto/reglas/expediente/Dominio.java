package org.gobiernoabierto.reglas.expediente;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Addresses of sites, compared as people read them: scheme, {@code www.} and case do not matter.
 */
final class Dominio {

  /** Second levels of {@code .mx} under which domains are registered. */
  private static final Set<String> REGISTROS_MX =
      Set.of("com.mx", "org.mx", "gob.mx", "net.mx", "edu.mx");

  private static final Pattern PRINCIPIO = Pattern.compile("^(?:[a-z][a-z0-9+.-]*://)?(?:www\\.)?");
  private static final Pattern DIAGONALES = Pattern.compile("/+$");
  private static final Pattern FIN_DEL_ANFITRION = Pattern.compile("[/?#:]");

  private Dominio() {}

  /** Whether two addresses are of the same registrable domain, such as {@code inai.org.mx}. */
  static boolean sonDelMismo(String una, String otra) {
    return de(una).equals(de(otra));
  }

  private static String de(String direccion) {
    List<String> partes = Arrays.asList(anfitrion(direccion).split("\\."));
    int registrable = 2;
    if (partes.size() > 2
        && REGISTROS_MX.contains(
            String.join(".", partes.subList(partes.size() - 2, partes.size())))) {
      registrable = 3;
    }
    return String.join(
        ".", partes.subList(Math.max(0, partes.size() - registrable), partes.size()));
  }

  /** Whether {@code pagina} is {@code sitio} itself or below it. */
  static boolean estaDentro(String pagina, String sitio) {
    String interior = sinEsquema(pagina);
    String exterior = DIAGONALES.matcher(sinEsquema(sitio)).replaceFirst("");
    return interior.equals(exterior)
        || interior.startsWith(exterior + "/")
        || interior.startsWith(exterior + "?")
        || interior.startsWith(exterior + "#");
  }

  private static String anfitrion(String direccion) {
    return FIN_DEL_ANFITRION.split(sinEsquema(direccion), 2)[0];
  }

  private static String sinEsquema(String direccion) {
    return PRINCIPIO.matcher(direccion.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
