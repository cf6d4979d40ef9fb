package org.gobiernoabierto.ga;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What people write, in Spanish or English, as it is understood: case, accents and low lines make
 * no difference.
 */
final class Dicho {

  private static final Set<String> NO_SE_SABE = Set.of("no se", "no se sabe", "not known");

  private static final Set<String> NADIE = Set.of("nadie", "nobody");

  private Dicho() {}

  static boolean noSeSabe(String texto) {
    return NO_SE_SABE.contains(llano(texto));
  }

  static boolean nadie(String texto) {
    return NADIE.contains(llano(texto));
  }

  static String llano(String texto) {
    return Normalizer.normalize(texto, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s_]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
