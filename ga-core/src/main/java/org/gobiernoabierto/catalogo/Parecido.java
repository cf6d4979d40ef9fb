package org.gobiernoabierto.catalogo;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How alike two words are, to suggest what somebody may have meant. */
public final class Parecido {

  private Parecido() {}

  /** Levenshtein's distance: how many letters to insert, drop or replace. */
  public static int distancia(String a, String b) {
    int[] anterior = new int[b.length() + 1];
    int[] actual = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      anterior[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      actual[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cambio = anterior[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        actual[j] = Math.min(cambio, Math.min(anterior[j], actual[j - 1]) + 1);
      }
      int[] hecha = actual;
      actual = anterior;
      anterior = hecha;
    }
    return anterior[b.length()];
  }

  /** The nearest of {@code opciones}, when it is near enough to be what was meant. */
  public static Optional<String> masCercano(String escrito, Collection<String> opciones) {
    if (escrito.length() > 64) {
      return Optional.empty();
    }
    record Opcion(String texto, int distancia) {}
    return opciones.stream()
        .filter(opcion -> Math.abs(opcion.length() - escrito.length()) <= tolerancia(opcion))
        .map(opcion -> new Opcion(opcion, distancia(opcion, escrito)))
        .filter(opcion -> opcion.distancia() <= tolerancia(opcion.texto()))
        .min(Comparator.comparingInt(Opcion::distancia).thenComparing(Opcion::texto))
        .map(Opcion::texto);
  }

  private static int tolerancia(String opcion) {
    return Math.max(1, opcion.length() / 3);
  }
}
