package org.gobiernoabierto.reglas.catalogo;

import java.util.List;

/**
 * Places of an exercise: a JSON Pointer in which {@code *} stands for any index and a final {@code
 * **} for everything below.
 */
public final class Patron {

  private final List<String> partes;
  private final boolean conTodoDebajo;

  Patron(String patron) {
    conTodoDebajo = patron.endsWith("/**");
    partes = partes(conTodoDebajo ? patron.substring(0, patron.length() - 3) : patron);
  }

  /**
   * Whether knowing nothing about {@code desconocido} leaves open what this pattern covers, as far
   * as something at {@code lugar} rests on it.
   *
   * @param desconocido JSON Pointer declared unknown
   * @param lugar JSON Pointer of what is judged; an index in it rules out other indices
   */
  public boolean abarca(String desconocido, String lugar) {
    List<String> ignorado = partes(desconocido);
    if (ignorado.size() > partes.size() && !conTodoDebajo) {
      return false;
    }
    for (int i = 0; i < Math.min(ignorado.size(), partes.size()); i++) {
      if (!partes.get(i).equals("*") && !partes.get(i).equals(ignorado.get(i))) {
        return false;
      }
    }
    return !hablaDeOtro(ignorado, partes(lugar));
  }

  private static boolean hablaDeOtro(List<String> ignorado, List<String> lugar) {
    for (int i = 0; i < Math.min(ignorado.size(), lugar.size()); i++) {
      if (!ignorado.get(i).equals(lugar.get(i))) {
        return esIndice(ignorado.get(i)) && esIndice(lugar.get(i));
      }
    }
    return false;
  }

  private static boolean esIndice(String parte) {
    return !parte.isEmpty() && Character.isDigit(parte.charAt(0));
  }

  private static List<String> partes(String ruta) {
    return ruta.isEmpty() ? List.of() : List.of(ruta.substring(1).split("/"));
  }
}
