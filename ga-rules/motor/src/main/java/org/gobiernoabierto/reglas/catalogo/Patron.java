package org.gobiernoabierto.reglas.catalogo;

/**
 * Places of an exercise: a JSON Pointer in which {@code *} stands for any index and a final {@code
 * **} for everything below.
 */
public final class Patron {

  private static final String CUALQUIERA = "*";

  private final Lugar partes;
  private final boolean conTodoDebajo;

  Patron(String patron) {
    conTodoDebajo = patron.endsWith("/**");
    partes = new Lugar(conTodoDebajo ? patron.substring(0, patron.length() - 3) : patron);
  }

  /** The member of the exercise that all of the places are in. */
  public String raiz() {
    return partes.raiz();
  }

  /** Whether knowing nothing about {@code lugar} leaves open what this pattern covers. */
  public boolean abarca(Lugar lugar) {
    if (lugar.profundidad() > partes.profundidad() && !conTodoDebajo) {
      return false;
    }
    int comunes = Math.min(lugar.profundidad(), partes.profundidad());
    for (int i = 0; i < comunes; i++) {
      String parte = partes.parte(i);
      if (!parte.equals(CUALQUIERA) && !parte.equals(lugar.parte(i))) {
        return false;
      }
    }
    return true;
  }
}
