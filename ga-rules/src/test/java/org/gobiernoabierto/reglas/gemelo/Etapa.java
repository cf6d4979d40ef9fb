package org.gobiernoabierto.reglas.gemelo;

/** Kinds of acts of steps 2 to 6, in the order in which the guide builds one on the other. */
enum Etapa {
  /** A call or a joining. */
  SENSIBILIZACION(2),
  SESION(2),
  ELECCION(3),
  INSTALACION(3),
  ACUERDO(3),
  MESA(4),
  LANZAMIENTO(5),
  SEGUIMIENTO(6);

  private final int paso;

  Etapa(int paso) {
    this.paso = paso;
  }

  int paso() {
    return paso;
  }
}
