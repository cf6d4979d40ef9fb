package org.gobiernoabierto.reglas.gemelo;

import java.util.Comparator;
import org.gobiernoabierto.informe.Hallazgo;

/** Orders findings by place, with {@code /mesas/9} before {@code /mesas/10}. */
final class PorLugar implements Comparator<Hallazgo> {

  @Override
  public int compare(Hallazgo a, Hallazgo b) {
    int orden = compararRutas(a.ruta(), b.ruta());
    if (orden == 0) {
      orden = a.clave().compareTo(b.clave());
    }
    return orden == 0 ? a.mensaje().es().compareTo(b.mensaje().es()) : orden;
  }

  /** Compares the first part in which two places differ. */
  private static int compararRutas(String a, String b) {
    int menor = Math.min(a.length(), b.length());
    int inicio = 0;
    int i = 0;
    while (i < menor && a.charAt(i) == b.charAt(i)) {
      if (a.charAt(i) == '/') {
        inicio = i + 1;
      }
      i++;
    }
    if (i == menor && (a.length() == b.length() || terminaEn(a, i) && terminaEn(b, i))) {
      return Integer.compare(a.length(), b.length());
    }
    return compararPartes(a.substring(inicio, fin(a, i)), b.substring(inicio, fin(b, i)));
  }

  private static boolean terminaEn(String ruta, int indice) {
    return indice == ruta.length() || ruta.charAt(indice) == '/';
  }

  private static int fin(String ruta, int desde) {
    int diagonal = ruta.indexOf('/', desde);
    return diagonal < 0 ? ruta.length() : diagonal;
  }

  private static int compararPartes(String a, String b) {
    if (a.length() != b.length() && esNumero(a) && esNumero(b)) {
      return Integer.compare(a.length(), b.length());
    }
    return a.compareTo(b);
  }

  private static boolean esNumero(String parte) {
    for (int i = 0; i < parte.length(); i++) {
      if (parte.charAt(i) < '0' || parte.charAt(i) > '9') {
        return false;
      }
    }
    return !parte.isEmpty();
  }
}
