package org.gobiernoabierto.reglas.gemelo;

import org.gobiernoabierto.modelo.Actividad;
import org.gobiernoabierto.modelo.Compromiso;
import org.gobiernoabierto.modelo.Indicador;
import org.gobiernoabierto.modelo.Producto;

/** Whether a commitment has what is specific (§4.3): what is not described is not. */
final class Especificos {

  private Especificos() {}

  static boolean hayActividad(Compromiso compromiso) {
    for (Actividad actividad : compromiso.actividades()) {
      if (actividad.descripcion() != null) {
        return true;
      }
    }
    return false;
  }

  static boolean hayProducto(Compromiso compromiso) {
    for (Producto producto : compromiso.productos()) {
      if (producto.descripcion() != null) {
        return true;
      }
    }
    return false;
  }

  static boolean hayIndicador(Compromiso compromiso) {
    for (Indicador indicador : compromiso.indicadores()) {
      if (indicador.variable() != null) {
        return true;
      }
    }
    return false;
  }
}
