package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Requisito;

/** One catalogue being written in GitHub-flavoured Markdown. */
final class MarkdownDelCatalogo {

  private final VistaDelCatalogo vista;
  private final Markdown md = new Markdown();

  MarkdownDelCatalogo(VistaDelCatalogo vista) {
    this.vista = vista;
  }

  byte[] redactar() {
    md.linea("# %s", vista.di(RotuloDelCatalogo.TITULO));
    md.linea("");
    md.linea("%s", vista.di(RotuloDelCatalogo.NO_ES_ASESORIA));
    md.linea("");
    md.linea("%s", vista.di(RotuloDelCatalogo.COMO_SE_LEE));
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
    definiciones(catalogo);
    parametros(catalogo);
    firma(catalogo);
  }

  private void requisito(Explicacion explicacion) {
    Requisito requisito = explicacion.requisito();
    md.titulo(4, requisito.id() + " " + vista.di(requisito.titulo()));
    md.linea("%s", vista.di(requisito.fuerza()));
    md.linea("");
    requisito.fundamento().forEach(f -> md.linea("> %s\n>", vista.oracion(f)));
    md.linea("");
    if (!explicacion.reglas().isEmpty()) {
      md.linea("**%s**", vista.di(RotuloDelCatalogo.DICEN_LAS_REGLAS));
      md.linea("");
      reglas(explicacion.reglas());
    }
    vista.datos(explicacion).forEach(d -> md.linea("- %s: %s", d.getKey(), d.getValue()));
  }

  private void reglas(List<String> reglas) {
    reglas.forEach(regla -> md.linea("1. %s", regla));
    md.linea("");
  }

  private void definiciones(CatalogoDelConjunto catalogo) {
    if (!catalogo.definiciones().isEmpty()) {
      md.titulo(3, vista.di(RotuloDelCatalogo.DEFINICIONES));
    }
    for (DefinicionLeida definicion : catalogo.definiciones()) {
      md.titulo(4, definicion.nombre());
      definicion.fundamento().forEach(f -> md.linea("> %s\n>", vista.oracion(f)));
      md.linea("");
      reglas(definicion.reglas());
    }
  }

  private void firma(CatalogoDelConjunto catalogo) {
    md.titulo(3, vista.di(RotuloDelCatalogo.CONFORMIDAD));
    md.linea("%s", vista.seFirma(catalogo));
    md.linea("");
    vista.renglonesDeFirma().forEach(r -> md.linea("- %s: ______________________________", r));
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
