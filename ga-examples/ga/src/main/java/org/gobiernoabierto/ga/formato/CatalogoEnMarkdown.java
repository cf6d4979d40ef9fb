package org.gobiernoabierto.ga.formato;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Requisito;

/** One catalogue being written in GitHub-flavoured Markdown. */
final class CatalogoEnMarkdown {

  private final VistaDelCatalogo vista;
  private final Markdown md = new Markdown();

  CatalogoEnMarkdown(VistaDelCatalogo vista) {
    this.vista = vista;
  }

  byte[] redactar() {
    md.linea("# %s", vista.di(RotuloDelCatalogo.TITULO));
    md.linea("");
    md.linea("%s", vista.di(RotuloDelCatalogo.NO_ES_ASESORIA));
    vista.conjuntos().forEach(this::conjunto);
    return md.toString().getBytes(UTF_8);
  }

  private void conjunto(CatalogoDelConjunto catalogo) {
    md.titulo(2, vista.nombre(catalogo));
    vista.datos(catalogo).forEach(d -> md.linea("- %s: %s", d.getKey(), d.getValue()));
    vista
        .porPaso(catalogo)
        .forEach(
            (paso, requisitos) -> {
              md.titulo(3, vista.paso(paso));
              requisitos.forEach(this::requisito);
            });
    parametros(catalogo);
  }

  private void requisito(Explicacion explicacion) {
    Requisito requisito = explicacion.requisito();
    md.titulo(4, requisito.id() + " " + vista.di(requisito.titulo()));
    md.linea("%s", vista.di(requisito.fuerza()));
    md.linea("");
    requisito.fundamento().forEach(f -> md.linea("> %s\n>", vista.oracion(f)));
    md.linea("");
    vista.datos(explicacion).forEach(d -> md.linea("- %s: %s", d.getKey(), d.getValue()));
  }

  private void parametros(CatalogoDelConjunto catalogo) {
    if (catalogo.parametros().isEmpty()) {
      return;
    }
    md.titulo(3, vista.di(RotuloDelCatalogo.PARAMETROS));
    md.tabla(
        vista.di(Rotulo.PARAMETRO),
        vista.di(Rotulo.VALOR),
        vista.di(RotuloDelCatalogo.TAMBIEN_VALE),
        vista.di(RotuloDelCatalogo.DESDE_CUANDO),
        vista.di(RotuloDelCatalogo.ORACION),
        vista.di(RotuloDelCatalogo.RAZON));
    for (ParametroExplicado parametro : catalogo.parametros()) {
      md.fila(
          parametro.nombre(),
          vista.valor(parametro),
          String.join(", ", parametro.alternativas()),
          parametro.desde(),
          "§" + parametro.oracion(),
          vista.di(parametro.razon()));
    }
  }
}
