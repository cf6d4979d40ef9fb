package org.gobiernoabierto.ga;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.gobiernoabierto.idioma.Idioma;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What help says in a language: the descriptions stand in Spanish where commands and options are,
 * and in English in {@code ayuda_en.properties}; the headings stand in {@code ayuda_es.properties}
 * and {@code ayuda_en.properties}.
 */
final class TextosDeAyuda {

  /** Before the name by which English calls the value of an option, or a parameter. */
  private static final String NOMBRE = "nombre.";

  private final Idioma idioma;
  private final ResourceBundle textos;

  private TextosDeAyuda(Idioma idioma) {
    this.idioma = idioma;
    String recurso = idioma == Idioma.ES ? "ayuda_es.properties" : "ayuda_en.properties";
    try (InputStream bytes = TextosDeAyuda.class.getResourceAsStream(recurso)) {
      textos = new PropertyResourceBundle(new InputStreamReader(bytes, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has every command speak {@code idioma}, and take {@code --idioma} to be told so. */
  static void poner(CommandLine linea, Idioma idioma) {
    TextosDeAyuda ayuda = new TextosDeAyuda(idioma);
    ayuda.ponerEn(linea.getCommandSpec());
    linea.setResourceBundle(ayuda.textos);
    linea.setDefaultValueProvider(
        opcion -> opcion instanceof OptionSpec una && esDeIdioma(una) ? idioma.name() : null);
  }

  private void ponerEn(CommandSpec mandato) {
    if (mandato.options().stream().noneMatch(TextosDeAyuda::esDeIdioma)) {
      mandato.addOption(
          OptionSpec.builder(IdiomaPedido.OPCION)
              .paramLabel("IDIOMA")
              .type(Idioma.class)
              .description("es (por omisión) o en.")
              .build());
    }
    mandato.usageMessage().synopsisSubcommandLabel(textos.getString("mandato"));
    if (idioma != Idioma.ES) {
      List.copyOf(mandato.args()).forEach(uno -> nombrar(mandato, uno));
    }
    mandato.subcommands().values().forEach(otro -> ponerEn(otro.getCommandSpec()));
  }

  private void nombrar(CommandSpec mandato, ArgSpec argumento) {
    String clave = NOMBRE + argumento.paramLabel();
    if (!textos.containsKey(clave)) {
      return;
    }
    mandato.remove(argumento);
    if (argumento instanceof OptionSpec opcion) {
      mandato.addOption(OptionSpec.builder(opcion).paramLabel(textos.getString(clave)).build());
    } else {
      mandato.addPositional(
          PositionalParamSpec.builder((PositionalParamSpec) argumento)
              .paramLabel(textos.getString(clave))
              .build());
    }
  }

  private static boolean esDeIdioma(OptionSpec opcion) {
    return opcion.longestName().equals(IdiomaPedido.OPCION);
  }
}
