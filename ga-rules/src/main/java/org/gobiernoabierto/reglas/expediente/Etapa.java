package org.gobiernoabierto.reglas.expediente;

import org.gobiernoabierto.modelo.Paso;

/** Kinds of acts in the order in which the guide builds one on the other. */
enum Etapa {
  DECLARACION(Paso.ARRANQUE),
  SOCIALIZACION(Paso.SENSIBILIZACION),
  SESION(Paso.SENSIBILIZACION),
  ELECCION(Paso.SECRETARIADO),
  INSTALACION(Paso.SECRETARIADO),
  ACUERDO(Paso.SECRETARIADO),
  MESA(Paso.MESAS),
  LANZAMIENTO(Paso.PLAN),
  SEGUIMIENTO(Paso.SEGUIMIENTO);

  private final Paso paso;

  Etapa(Paso paso) {
    this.paso = paso;
  }

  Paso paso() {
    return paso;
  }
}
