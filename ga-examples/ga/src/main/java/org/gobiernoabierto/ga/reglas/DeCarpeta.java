package org.gobiernoabierto.ga.reglas;

import java.nio.file.Path;
import org.gobiernoabierto.idioma.Idioma;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rule set that a command looks at, and the language in which it speaks. */
final class DeCarpeta {

  @Parameters(
      arity = "0..1",
      paramLabel = "CARPETA",
      description = "La del conjunto de reglas; por omisión, esta.")
  private Path carpeta = Path.of("");

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  Path carpeta() {
    return carpeta;
  }

  Idioma idioma() {
    return idioma;
  }
}
