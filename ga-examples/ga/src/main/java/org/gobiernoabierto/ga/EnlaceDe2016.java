package org.gobiernoabierto.ga;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.gobiernoabierto.catalogo.Enlace;
import org.gobiernoabierto.catalogo.EntidadFederativa;
import org.gobiernoabierto.idioma.Idioma;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "enlace",
    description =
        "El enlace de INAI que la guía de 2016 da para una entidad (directorio histórico).",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:El enlace, o que no está en el directorio.",
      "2:No es una entidad o la llamada no es correcta."
    },
    footer = {"  ga enlace NL"})
final class EnlaceDe2016 implements Callable<Integer> {

  @Parameters(
      paramLabel = "ENTIDAD",
      description = "Nombre, clave INEGI, abreviatura o código ISO: «Nuevo León», 19, NL, MX-NLE.")
  private String entidad = "";

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    EntidadFederativa encontrada = EntidadPorNombre.buscar(entidad);
    Optional<Enlace> enlace = Enlace.de(encontrada);
    System.out.println(
        enlace
            .map(
                e ->
                    Rotulo.ENLACE.en(idioma).formatted(encontrada.nombre(), e.nombre(), e.correo()))
            .orElseGet(() -> Rotulo.NO_LISTADA.en(idioma).formatted(encontrada.nombre())));
    System.out.println(Rotulo.HISTORICO.en(idioma));
    return Codigo.NADA_INCUMPLIDO;
  }
}
