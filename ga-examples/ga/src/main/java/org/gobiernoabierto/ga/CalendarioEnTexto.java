package org.gobiernoabierto.ga;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Plazo;

/** The deadlines as a table for a person. */
final class CalendarioEnTexto {

  private static final int ANCHO_DE_ESTADO = 16;
  private static final int ANCHO_DE_REQUISITO = 7;

  private CalendarioEnTexto() {}

  static String de(Calendario calendario, Idioma idioma) {
    StringBuilder texto = new StringBuilder();
    texto
        .append(Rotulo.PLAZOS.en(idioma))
        .append(' ')
        .append(calendario.ejercicio())
        .append(", ")
        .append(Rotulo.AL_DIA.en(idioma))
        .append(' ')
        .append(calendario.fecha())
        .append("\n\n");
    for (Plazo plazo : calendario.plazos()) {
      texto
          .append(plazo.vence() == null ? "----------" : plazo.vence().toString())
          .append("  ")
          .append(
              relleno(
                  signo(plazo.estado()) + " " + plazo.estado().nombre().en(idioma),
                  ANCHO_DE_ESTADO))
          .append(relleno(plazo.requisito(), ANCHO_DE_REQUISITO))
          .append(plazo.asunto().en(idioma))
          .append(" · ")
          .append(plazo.responsable().nombre().en(idioma));
      if (plazo.pendeDe() != null) {
        texto.append(" · ");
        if (plazo.estado() == EstadoDePlazo.SE_DESCONOCE) {
          texto.append(Rotulo.NO_SE_SABE_SI_VENCIO.en(idioma)).append(' ');
        }
        texto.append(Rotulo.PENDE_DE.en(idioma)).append(' ').append(plazo.pendeDe().en(idioma));
      }
      texto.append('\n');
    }
    if (calendario.puedeHaberMas()) {
      texto.append('\n').append(Rotulo.NO_SE_SABE_SI_HAY_MAS_PLAZOS.en(idioma)).append('\n');
    }
    return texto.toString();
  }

  private static String signo(EstadoDePlazo estado) {
    return switch (estado) {
      case CUMPLIDO -> "✓";
      case VENCIDO -> "✗";
      case POR_VENCER -> "…";
      case SIN_CONSTANCIA, SE_DESCONOCE -> "?";
      case SIN_FECHA -> "·";
    };
  }

  private static String relleno(String contenido, int ancho) {
    return contenido + " ".repeat(Math.max(1, ancho - contenido.length()));
  }
}
