package org.gobiernoabierto.reglas.autoria.lectura;

import java.util.ArrayList;
import java.util.List;

/**
 * What a constraint says of the fact that is spoken of. Immutable.
 *
 * @param texto what stands after its noun: {@code con meta}, {@code que está entre sus mesas}
 * @param llano whether it is only {@code con} and what there is
 * @param aparte whether it is not about that fact
 */
record Calificativo(String texto, boolean llano, boolean aparte) {

  static final String CON = "con ";
  private static final String A_LA_VEZ = "a la vez ";

  static Calificativo de(String texto) {
    return new Calificativo(texto, false, false);
  }

  static Calificativo conAlgo(String palabra) {
    return new Calificativo(CON + palabra, true, false);
  }

  static Calificativo aparte(String texto) {
    return new Calificativo(texto, false, true);
  }

  /** Several of one noun: {@code con meta, unidad y periodo}. */
  static String juntos(List<Calificativo> todos) {
    List<String> suyos = new ArrayList<>();
    List<String> aparte = new ArrayList<>();
    boolean trasLlano = false;
    for (Calificativo uno : todos) {
      if (uno.aparte) {
        aparte.add(uno.texto);
      } else {
        suyos.add(uno.llano && trasLlano ? uno.texto.substring(CON.length()) : uno.texto);
        trasLlano = uno.llano;
      }
    }
    String juntos = enumerar(suyos, "y");
    return aparte.isEmpty()
        ? juntos
        : (juntos.isEmpty() ? "" : juntos + " ") + "cuando " + enumerar(aparte, "y");
  }

  /** Alternatives; each stands alone, so that no {@code con} is left to be understood. */
  static Calificativo alternativas(List<Calificativo> todas) {
    boolean aparte = todas.stream().allMatch(Calificativo::aparte);
    List<String> textos =
        todas.stream()
            .map(una -> una.aparte && !aparte ? "cuando " + una.texto : una.texto)
            .toList();
    String juntas =
        textos.stream().anyMatch(texto -> texto.startsWith(A_LA_VEZ))
            ? String.join("; o ", textos)
            : enumerar(textos, "o");
    return new Calificativo("(" + juntas + ")", false, aparte);
  }

  /** Several of which each must hold, among alternatives. */
  static Calificativo todos(List<Calificativo> todos) {
    boolean aparte = todos.stream().allMatch(Calificativo::aparte);
    String juntos =
        aparte ? enumerar(todos.stream().map(Calificativo::texto).toList(), "y") : juntos(todos);
    return new Calificativo(A_LA_VEZ + juntos, false, aparte);
  }

  /** {@code a, b y c}. */
  static String enumerar(List<String> textos, String conjuncion) {
    if (textos.size() < 2) {
      return String.join("", textos);
    }
    String ultimo = textos.get(textos.size() - 1);
    String entre = conjuncion.equals("y") && ultimo.matches("(?i)h?i(?!e).*") ? "e" : conjuncion;
    return String.join(", ", textos.subList(0, textos.size() - 1)) + " " + entre + " " + ultimo;
  }
}
