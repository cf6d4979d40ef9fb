package org.gobiernoabierto.ga.reglas;

import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.CatalogoEnTexto;
import org.gobiernoabierto.formatos.Formato;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.FormatosConocidos;
import org.gobiernoabierto.ga.Opciones;
import org.gobiernoabierto.ga.Terminal;
import org.gobiernoabierto.informe.CatalogoDeRequisitos;
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
      converter = FormatosConocidos.DeCatalogos.class,
      completionCandidates = FormatosConocidos.DeCatalogos.class,
      defaultValue = "texto",
      description = "texto (por omisión), json, markdown o html.")
  private Formato<CatalogoDeRequisitos> formato = new CatalogoEnTexto();

  @Mixin private Opciones opciones = new Opciones();

  @Override
  public Integer call() {
    System.out.writeBytes(
        formato.escribir(opciones.evaluador().catalogo(), Terminal.pedido("", opciones.idioma())));
    return Codigo.NADA_INCUMPLIDO;
  }
}
