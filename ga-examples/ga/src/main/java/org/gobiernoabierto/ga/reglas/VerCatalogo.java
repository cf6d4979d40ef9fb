package org.gobiernoabierto.ga.reglas;

import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.Opciones;
import org.gobiernoabierto.ga.formato.FormatoDelCatalogo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "catalogo",
    description =
        "Qué piden la guía y los demás conjuntos de reglas, estén o no en vigor: requisitos, cómo se"
            + " leen y con qué parámetros.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:El catálogo.",
      "2:Un conjunto de reglas no se pudo cargar o la llamada no es correcta."
    },
    footer = {"  ga reglas catalogo --formato html > catalogo.html"})
final class VerCatalogo implements Callable<Integer> {

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json, markdown o html.")
  private FormatoDelCatalogo formato = FormatoDelCatalogo.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  @Override
  public Integer call() {
    System.out.writeBytes(formato.de(opciones.evaluador().catalogo(), opciones.idioma()));
    return Codigo.NADA_INCUMPLIDO;
  }
}
