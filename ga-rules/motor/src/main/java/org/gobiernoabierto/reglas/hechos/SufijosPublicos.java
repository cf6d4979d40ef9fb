package org.gobiernoabierto.reglas.hechos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The public suffix list: under which names anybody may register one. The build takes it from a
 * library (docs/adr/0011-direcciones.md); it is read when first asked for. Thread-safe.
 */
final class SufijosPublicos {

  private static final String LISTA = "effective_tld_names.dat";
  private static final Pattern NUMERO_AL_FINAL = Pattern.compile("(.*\\.)?\\d+|\\[.*");
  private static final Set<String> REGLAS = leidas();

  private SufijosPublicos() {}

  /**
   * The registrable domain of a host, in Unicode.
   *
   * @param anfitrion a host name in lower case, without a dot at the end, or an IP address
   * @return the host itself when it is an address or nobody registers it
   */
  static String dominio(String anfitrion) {
    if (NUMERO_AL_FINAL.matcher(anfitrion).matches()) {
      return anfitrion;
    }
    String nombre = anfitrion.contains("xn--") ? IDN.toUnicode(anfitrion) : anfitrion;
    int antes = 0;
    for (int desde = 0; desde >= 0; desde = trasPunto(nombre, desde)) {
      String candidato = nombre.substring(desde);
      if (REGLAS.contains('!' + candidato)) {
        return candidato;
      }
      int punto = trasPunto(nombre, desde);
      if (punto < 0
          || REGLAS.contains(candidato)
          || REGLAS.contains("*." + nombre.substring(punto))) {
        return nombre.substring(antes);
      }
      antes = desde;
    }
    return nombre;
  }

  private static int trasPunto(String nombre, int desde) {
    int punto = nombre.indexOf('.', desde);
    return punto < 0 ? -1 : punto + 1;
  }

  private static Set<String> leidas() {
    try (InputStream recurso = SufijosPublicos.class.getResourceAsStream(LISTA)) {
      if (recurso == null) {
        throw new IllegalStateException("Falta el recurso " + LISTA);
      }
      Set<String> reglas = new HashSet<>();
      new BufferedReader(new InputStreamReader(recurso, StandardCharsets.UTF_8))
          .lines()
          .filter(linea -> !linea.isBlank() && !linea.startsWith("//"))
          .forEach(linea -> reglas.add(linea.strip()));
      return reglas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
