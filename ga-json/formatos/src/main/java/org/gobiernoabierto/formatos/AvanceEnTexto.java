package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.jspecify.annotations.Nullable;

/** Progress for a terminal: commitment by commitment, what was planned and what is done. */
public final class AvanceEnTexto extends FormatoDe<AvanceDelPlan> {

  public AvanceEnTexto() {
    super(AvanceDelPlan.class, "texto", Tipo.TEXTO);
  }

  @Override
  public byte[] escribir(AvanceDelPlan avance, Pedido pedido) {
    InformeDeAvance informe = avance.avance();
    Idioma idioma = pedido.idioma();
    Renglones texto = new Renglones(pedido);
    texto.parrafo(
        "", RotuloDelAvance.AVANCE.en(idioma).formatted(informe.ejercicio(), informe.corte()));
    LoQueNoConsta.actualizaciones(informe, idioma)
        .lines()
        .forEach(dicho -> texto.parrafo("", dicho));
    for (AvanceDeCompromiso compromiso : informe.compromisos()) {
      texto.linea("");
      texto.parrafo(compromiso.id() + "  ", compromiso.titulo());
      texto.parrafo(
          "  ",
          planeadoYHecho(compromiso.planeado(), compromiso.hecho(), " · ", idioma)
              + (compromiso.nivelDeLogro() == null
                  ? ""
                  : " · " + RotuloDelAvance.LOGRO.en(idioma) + compromiso.nivelDeLogro()));
      compromiso.elementos().forEach(elemento -> elemento(texto, elemento, idioma));
    }
    Texto faltan = LoQueNoConsta.compromisos(informe);
    if (faltan != null) {
      texto.linea("");
      texto.parrafo("", faltan.en(idioma));
    }
    return texto.toString().getBytes(UTF_8);
  }

  private static void elemento(Renglones texto, AvanceDeElemento elemento, Idioma idioma) {
    texto.parrafo("    %-8s ".formatted(elemento.id()), elemento.nombre());
    texto.parrafo(
        " ".repeat(13),
        "%s  %s  %s"
            .formatted(
                elemento.fin() == null ? "----------" : elemento.fin(),
                planeadoYHecho(elemento.planeado(), elemento.hecho(), "  ", idioma),
                elemento.situacion().nombre().en(idioma)));
  }

  private static String planeadoYHecho(
      @Nullable Integer planeado, @Nullable Integer hecho, String entre, Idioma idioma) {
    return "%s %s%s%s %s"
        .formatted(
            RotuloDelAvance.PLANEADO.en(idioma),
            porcentaje(planeado),
            entre,
            RotuloDelAvance.HECHO.en(idioma),
            porcentaje(hecho));
  }

  private static String porcentaje(@Nullable Integer valor) {
    return valor == null ? "–" : valor + "%";
  }
}
