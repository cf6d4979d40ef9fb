package org.gobiernoabierto.reglas.juicio;

import java.util.Comparator;

/** Orders JSON Pointers as people count: {@code /mesas/9} before {@code /mesas/10}. */
public final class OrdenDeRutas implements Comparator<String> {

  @Override
  public int compare(String a, String b) {
    int desdeA = 0;
    int desdeB = 0;
    while (desdeA <= a.length() && desdeB <= b.length()) {
      int hastaA = finDeParte(a, desdeA);
      int hastaB = finDeParte(b, desdeB);
      int orden = comparar(a, desdeA, hastaA, b, desdeB, hastaB);
      if (orden != 0) {
        return orden;
      }
      desdeA = hastaA + 1;
      desdeB = hastaB + 1;
    }
    return Boolean.compare(desdeA <= a.length(), desdeB <= b.length());
  }

  private static int finDeParte(String ruta, int desde) {
    int fin = ruta.indexOf('/', desde);
    return fin < 0 ? ruta.length() : fin;
  }

  private static int comparar(String a, int desdeA, int hastaA, String b, int desdeB, int hastaB) {
    int largoA = hastaA - desdeA;
    int largoB = hastaB - desdeB;
    if (largoA != largoB && esNumero(a, desdeA, hastaA) && esNumero(b, desdeB, hastaB)) {
      return Integer.compare(largoA, largoB);
    }
    for (int i = 0; i < Math.min(largoA, largoB); i++) {
      int orden = Character.compare(a.charAt(desdeA + i), b.charAt(desdeB + i));
      if (orden != 0) {
        return orden;
      }
    }
    return Integer.compare(largoA, largoB);
  }

  private static boolean esNumero(String ruta, int desde, int hasta) {
    for (int i = desde; i < hasta; i++) {
      if (ruta.charAt(i) < '0' || ruta.charAt(i) > '9') {
        return false;
      }
    }
    return hasta > desde;
  }
}
