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

  /** Whether what this pattern covers is at {@code ruta}, in it or around it. */
  public boolean abarca(String ruta) {
    Lugar lugar = new Lugar(ruta);
    return abarca(lugar, lugar);
  }

  /**
   * Whether knowing nothing about {@code desconocido} leaves open what this pattern covers, as far
   * as something at {@code lugar} rests on it.
   *
   * @param desconocido a place declared unknown
   * @param lugar the place of what is judged; an index in it rules out other indices
   */
  public boolean abarca(Lugar desconocido, Lugar lugar) {
    if (desconocido.profundidad() > partes.profundidad() && !conTodoDebajo) {
      return false;
    }
    int comunes = Math.min(desconocido.profundidad(), partes.profundidad());
    for (int i = 0; i < comunes; i++) {
      String parte = partes.parte(i);
      if (!parte.equals(CUALQUIERA) && !parte.equals(desconocido.parte(i))) {
        return false;
      }
    }
    return !desconocido.esDeOtroElementoQue(lugar);
  }
}
