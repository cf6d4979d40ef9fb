package org.gobiernoabierto.reglas;

import java.util.Comparator;

/** Orders JSON Pointers as people count: {@code /mesas/9} before {@code /mesas/10}. */
final class OrdenDeRutas implements Comparator<String> {

  @Override
  public int compare(String a, String b) {
    String[] partesDeA = a.split("/");
    String[] partesDeB = b.split("/");
    for (int i = 0; i < Math.min(partesDeA.length, partesDeB.length); i++) {
      int orden = comparar(partesDeA[i], partesDeB[i]);
      if (orden != 0) {
        return orden;
      }
    }
    return Integer.compare(partesDeA.length, partesDeB.length);
  }

  private static int comparar(String a, String b) {
    if (esNumero(a) && esNumero(b) && a.length() != b.length()) {
      return Integer.compare(a.length(), b.length());
    }
    return a.compareTo(b);
  }

  private static boolean esNumero(String parte) {
    return !parte.isEmpty() && parte.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
