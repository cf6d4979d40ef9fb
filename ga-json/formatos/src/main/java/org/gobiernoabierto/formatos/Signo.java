package org.gobiernoabierto.formatos;

import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Resultado;

/** A sign for each state, so that none is told by colour alone. */
final class Signo {

  private Signo() {}

  static String de(EstadoDePaso estado) {
    return switch (estado) {
      case SIN_INICIAR -> "·";
      case DESCONOCIDO -> "?";
      case EN_CURSO -> "…";
      case CUMPLIDO -> "✓";
      case CON_INCUMPLIMIENTO -> "✗";
    };
  }

  static String de(Resultado resultado) {
    return switch (resultado) {
      case CUMPLE, CUMPLE_TARDE -> "✓";
      case INCUMPLE -> "✗";
      case PENDIENTE -> "…";
      case NO_APLICA -> "–";
      case NO_DETERMINABLE -> "?";
    };
  }
}
