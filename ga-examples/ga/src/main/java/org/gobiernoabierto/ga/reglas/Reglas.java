package org.gobiernoabierto.ga.reglas;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ga reglas}: writing, checking and trying rule sets. */
@Command(
    name = "reglas",
    description = "Escribe, revisa y prueba conjuntos de reglas.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Nueva.class,
      Revisar.class,
      Probar.class,
      Mutar.class,
      EscribirCasos.class,
      Impacto.class,
      Empacar.class,
      VerCatalogo.class,
      VerEsquema.class
    })
public final class Reglas implements Runnable {

  @Spec private CommandSpec llamada = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        llamada.commandLine(),
        "falta qué hacer: " + String.join(", ", llamada.subcommands().keySet()));
  }
}
