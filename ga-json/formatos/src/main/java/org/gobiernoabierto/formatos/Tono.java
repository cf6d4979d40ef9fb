package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Veredicto;

/** The class in the page's style that colours each state. */
final class Tono {

  private Tono() {}

  static String de(EstadoDePaso estado) {
    return switch (estado) {
      case SIN_INICIAR, DESCONOCIDO -> "nada";
      case EN_CURSO -> "medio";
      case CUMPLIDO -> "bien";
      case CON_INCUMPLIMIENTO -> "mal";
    };
  }

  static String de(Resultado resultado) {
    return switch (resultado) {
      case CUMPLE, CUMPLE_TARDE -> "bien";
      case INCUMPLE -> "mal";
      case PENDIENTE -> "medio";
      case NO_APLICA, NO_DETERMINABLE -> "nada";
    };
  }

  static String de(Veredicto veredicto) {
    return switch (veredicto) {
      case CONFORME -> "bien";
      case EN_CURSO -> "medio";
      case NO_DETERMINABLE -> "nada";
      case NO_CONFORME -> "mal";
    };
  }
}
