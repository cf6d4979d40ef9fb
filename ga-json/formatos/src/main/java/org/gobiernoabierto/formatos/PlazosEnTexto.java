package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Calendario;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Plazo;

/** Deadlines as a table for a terminal. */
public final class PlazosEnTexto extends FormatoDe<Plazos> {

  private static final int ANCHO_DE_ESTADO = 16;
  private static final int ANCHO_DE_REQUISITO = 7;

  public PlazosEnTexto() {
    super(Plazos.class, "texto", Tipo.TEXTO);
  }

  @Override
  public byte[] escribir(Plazos plazos, Pedido pedido) {
    Calendario calendario = plazos.calendario();
    Idioma idioma = pedido.idioma();
    Renglones texto = new Renglones(pedido);
    texto.parrafo(
        "",
        "%s %s, %s %s"
            .formatted(
                RotuloDePlazos.PLAZOS.en(idioma),
                calendario.ejercicio(),
                RotuloDePlazos.AL_DIA.en(idioma),
                calendario.fecha()));
    texto.linea("");
    for (Plazo plazo : calendario.plazos()) {
      texto.parrafo(
          (plazo.vence() == null ? "----------" : plazo.vence())
              + "  "
              + relleno(
                  signo(plazo.estado()) + " " + plazo.estado().nombre().en(idioma), ANCHO_DE_ESTADO)
              + relleno(plazo.requisito(), ANCHO_DE_REQUISITO),
          asunto(plazo, idioma));
    }
    if (calendario.puedeHaberMas()) {
      texto.linea("");
      texto.parrafo("", RotuloDePlazos.NO_SE_SABE_SI_HAY_MAS_PLAZOS.en(idioma));
    }
    return texto.toString().getBytes(UTF_8);
  }

  private static String asunto(Plazo plazo, Idioma idioma) {
    String asunto = plazo.asunto().en(idioma) + " · " + plazo.responsable().nombre().en(idioma);
    if (plazo.pendeDe() == null) {
      return asunto;
    }
    String vencio =
        plazo.estado() == EstadoDePlazo.SE_DESCONOCE
            ? RotuloDePlazos.NO_SE_SABE_SI_VENCIO.en(idioma) + " "
            : "";
    return asunto
        + " · "
        + vencio
        + RotuloDePlazos.PENDE_DE.en(idioma)
        + " "
        + plazo.pendeDe().en(idioma);
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
