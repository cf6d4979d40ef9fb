package org.gobiernoabierto.ga;

import java.util.concurrent.Callable;
import org.gobiernoabierto.json.Esquema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "esquema",
    description = "El JSON Schema (2020-12) de lo que se lee o se escribe.",
    mixinStandardHelpOptions = true)
final class VerEsquema implements Callable<Integer> {

  @Parameters(paramLabel = "DOCUMENTO", description = "${COMPLETION-CANDIDATES}.")
  private Esquema documento = Esquema.EJERCICIO;

  @Override
  public Integer call() {
    byte[] json = documento.json();
    System.out.write(json, 0, json.length);
    return Codigo.NADA_INCUMPLIDO;
  }
}
