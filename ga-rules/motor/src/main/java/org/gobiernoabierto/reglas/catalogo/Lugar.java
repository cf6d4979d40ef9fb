package org.gobiernoabierto.reglas.catalogo;

/** A JSON Pointer and its parts. Immutable and thread-safe. */
public final class Lugar {

  private final String ruta;
  private final String[] partes;

  public Lugar(String ruta) {
    this.ruta = ruta;
    this.partes = ruta.isEmpty() ? new String[0] : ruta.substring(1).split("/");
  }

  /** The JSON Pointer. */
  public String ruta() {
    return ruta;
  }

  /** Whether {@code otro} is this place or within it. */
  public boolean contiene(Lugar otro) {
    return otro.ruta.startsWith(ruta)
        && (otro.ruta.length() == ruta.length() || otro.ruta.charAt(ruta.length()) == '/');
  }

  /** The member of the exercise that it is in. */
  public String raiz() {
    return partes[0];
  }

  int profundidad() {
    return partes.length;
  }

  String parte(int nivel) {
    return partes[nivel];
  }

  /**
   * Whether the first part in which both differ is an index: one element of a list, and another.
   */
  public boolean esDeOtroElementoQue(Lugar otro) {
    int comunes = Math.min(partes.length, otro.partes.length);
    for (int i = 0; i < comunes; i++) {
      if (!partes[i].equals(otro.partes[i])) {
        return esIndice(partes[i]) && esIndice(otro.partes[i]);
      }
    }
    return false;
  }

  private static boolean esIndice(String parte) {
    return !parte.isEmpty() && Character.isDigit(parte.charAt(0));
  }
}
