package org.gobiernoabierto.ga;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(
    name = "ayuda",
    description = "La ayuda de un mandato, o la de todos.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:La ayuda.", "2:No hay tal mandato."},
    footer = {"  ga ayuda evaluar", "  ga ayuda reglas probar"})
final class Ayuda implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "MANDATO",
      description = "De cuál; con los nombres que haga falta, como «reglas probar».")
  private List<String> nombres = new ArrayList<>();

  @Spec private CommandSpec llamada = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine mandato = llamada.root().commandLine();
    for (String nombre : nombres) {
      CommandLine siguiente = mandato.getSubcommands().get(nombre);
      if (siguiente == null) {
        throw new UnmatchedArgumentException(mandato, List.of(nombre));
      }
      mandato = siguiente;
    }
    mandato.usage(llamada.commandLine().getOut());
    return Codigo.NADA_INCUMPLIDO;
  }
}
