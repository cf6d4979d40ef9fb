package org.gobiernoabierto.ga;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gobiernoabierto.idioma.Idioma;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes, when the zip is built, what it has that is made from the commands themselves. */
final class Distribucion {

  private Distribucion() {}

  /**
   * Writes them. Who reads manual pages finds those in Spanish in any language but English, as
   * {@code ga} speaks it: they stand where pages do that are of no language.
   *
   * @param args the folder to write to, and the version
   */
  public static void main(String[] args) throws IOException {
    Path completar = Files.createDirectories(Path.of(args[0], "completar"));
    Files.writeString(completar.resolve("ga.bash"), AutoComplete.bash("ga", mandatos(Idioma.ES)));
    Path manual = Path.of(args[0], "man");
    for (Idioma idioma : Idioma.values()) {
      Path suyo = idioma == Idioma.ES ? manual : manual.resolve(idioma.name().toLowerCase(ROOT));
      paginas(mandatos(idioma), idioma, Files.createDirectories(suyo.resolve("man1")), args[1]);
    }
  }

  private static CommandLine mandatos(Idioma idioma) {
    return Ga.linea(new String[] {IdiomaPedido.OPCION, idioma.name()}, System.out, System.err);
  }

  private static void paginas(CommandLine mandato, Idioma idioma, Path carpeta, String version)
      throws IOException {
    Files.writeString(
        carpeta.resolve(PaginaDeManual.nombre(mandato) + ".1"),
        PaginaDeManual.de(mandato, idioma, version));
    for (CommandLine suyo : mandato.getSubcommands().values()) {
      paginas(suyo, idioma, carpeta, version);
    }
  }
}
