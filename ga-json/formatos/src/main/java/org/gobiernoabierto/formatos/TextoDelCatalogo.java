package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.gobiernoabierto.informe.CatalogoDelConjunto;
import org.gobiernoabierto.informe.DefinicionLeida;
import org.gobiernoabierto.informe.Explicacion;
import org.gobiernoabierto.informe.ParametroExplicado;
import org.gobiernoabierto.informe.Requisito;

/** One catalogue being written for a terminal: rule set by rule set, step by step. */
final class TextoDelCatalogo {

  private static final String SANGRIA = "      ";

  private final VistaDelCatalogo vista;
  private final Renglones texto;

  TextoDelCatalogo(VistaDelCatalogo vista, Renglones texto) {
    this.vista = vista;
    this.texto = texto;
  }

  byte[] redactar() {
    texto.linea(texto.negrita(vista.di(RotuloDelCatalogo.TITULO)));
    vista.conjuntos().forEach(this::conjunto);
    texto.linea("");
    texto.parrafo("", vista.di(RotuloDelCatalogo.COMO_SE_LEE));
    return texto.toString().getBytes(UTF_8);
  }

  private void conjunto(CatalogoDelConjunto catalogo) {
    texto.titulo(vista.nombre(catalogo));
    vista.datos(catalogo).forEach(d -> texto.parrafo("  " + d.getKey() + ": ", d.getValue()));
    vista
        .porPaso(catalogo)
        .forEach(
            (paso, requisitos) -> {
              texto.titulo(vista.paso(paso));
              requisitos.forEach(this::requisito);
            });
    if (!catalogo.definiciones().isEmpty()) {
      texto.titulo(vista.di(RotuloDelCatalogo.DEFINICIONES) + " · " + catalogo.conjunto().nombre());
      catalogo.definiciones().forEach(this::definicion);
    }
    if (!catalogo.parametros().isEmpty()) {
      texto.titulo(vista.di(RotuloDelCatalogo.PARAMETROS) + " · " + catalogo.conjunto().nombre());
      catalogo.parametros().forEach(this::parametro);
    }
  }

  private void requisito(Explicacion explicacion) {
    Requisito requisito = explicacion.requisito();
    texto.linea("");
    texto.parrafo(
        "  " + texto.negrita(requisito.id()) + " ",
        vista.di(requisito.titulo()) + " · " + vista.di(requisito.fuerza()));
    requisito.fundamento().forEach(f -> texto.parrafo(SANGRIA, vista.oracion(f)));
    reglas(explicacion.reglas());
    vista.datos(explicacion).forEach(d -> texto.parrafo(SANGRIA, d.getKey() + ": " + d.getValue()));
  }

  private void reglas(List<String> reglas) {
    if (!reglas.isEmpty()) {
      texto.parrafo(SANGRIA, vista.di(RotuloDelCatalogo.DICEN_LAS_REGLAS) + ":");
    }
    reglas.forEach(regla -> texto.parrafo(SANGRIA + "- ", regla));
  }

  private void definicion(DefinicionLeida definicion) {
    texto.linea("");
    texto.parrafo("  ", texto.negrita(definicion.nombre()));
    definicion.fundamento().forEach(f -> texto.parrafo(SANGRIA, vista.oracion(f)));
    reglas(definicion.reglas());
  }

  private void parametro(ParametroExplicado parametro) {
    texto.linea("");
    texto.parrafo("  ", vista.parametro(parametro));
    texto.parrafo(
        SANGRIA,
        "§%s · %s"
            .formatted(
                parametro.oracion(),
                vista.di(RotuloDelCatalogo.DESDE.con("dia", parametro.desde()))));
    texto.parrafo(SANGRIA, vista.di(parametro.razon()));
  }
}
