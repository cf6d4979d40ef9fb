package org.gobiernoabierto.ga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes, when the zip is built, what it has that is made from the commands themselves. */
final class Distribucion {

  private Distribucion() {}

  /**
   * Writes them.
   *
   * @param args the folder to write to, and the version
   */
  public static void main(String[] args) throws IOException {
    Path completar = Files.createDirectories(Path.of(args[0], "completar"));
    Path paginas = Files.createDirectories(Path.of(args[0], "man", "man1"));
    CommandLine ga = Ga.linea(new String[0], System.out, System.err);
    Files.writeString(completar.resolve("ga.bash"), AutoComplete.bash("ga", ga));
    escribir(ga, paginas, args[1]);
  }

  private static void escribir(CommandLine mandato, Path carpeta, String version)
      throws IOException {
    Files.writeString(
        carpeta.resolve(PaginaDeManual.nombre(mandato) + ".1"),
        PaginaDeManual.de(mandato, version));
    for (CommandLine suyo : mandato.getSubcommands().values()) {
      escribir(suyo, carpeta, version);
    }
  }
}
