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
}
