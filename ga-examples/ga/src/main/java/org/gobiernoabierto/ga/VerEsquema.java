package org.gobiernoabierto.ga;

import java.util.concurrent.Callable;
import org.gobiernoabierto.json.Esquema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "esquema",
    description = "El JSON Schema (2020-12) de lo que se lee o se escribe.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:El esquema.", "2:No hay tal esquema."},
    footer = {"  ga esquema ejercicio > ejercicio.schema.json"})
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
