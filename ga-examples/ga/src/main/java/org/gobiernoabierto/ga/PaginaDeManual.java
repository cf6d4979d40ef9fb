package org.gobiernoabierto.ga;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command, in roff, with what its help says. */
final class PaginaDeManual {

  private static final Texto NOMBRE = new Texto("NOMBRE", "NAME");
  private static final Texto SINOPSIS = new Texto("SINOPSIS", "SYNOPSIS");
  private static final Texto DESCRIPCION = new Texto("DESCRIPCIÓN", "DESCRIPTION");
  private static final Texto PARAMETROS = new Texto("PARÁMETROS", "PARAMETERS");
  private static final Texto OPCIONES = new Texto("OPCIONES", "OPTIONS");
  private static final Texto MANDATOS = new Texto("MANDATOS", "COMMANDS");
  private static final Texto CODIGOS = new Texto("CÓDIGOS DE SALIDA", "EXIT CODES");
  private static final Texto EJEMPLOS = new Texto("EJEMPLOS", "EXAMPLES");

  private final CommandLine mandato;
  private final Idioma idioma;
  private final StringBuilder pagina = new StringBuilder();

  private PaginaDeManual(CommandLine mandato, Idioma idioma) {
    this.mandato = mandato;
    this.idioma = idioma;
  }

  /** Its name: that of the command with hyphens. */
  static String nombre(CommandLine mandato) {
    return mandato.getCommandSpec().qualifiedName("-");
  }

  /**
   * @param idioma the language that {@code mandato} speaks
   */
  static String de(CommandLine mandato, Idioma idioma, String version) {
    PaginaDeManual una = new PaginaDeManual(mandato, idioma);
    una.escribir(version);
    return una.pagina.toString();
  }

  private void escribir(String version) {
    CommandSpec datos = mandato.getCommandSpec();
    String nombre = nombre(mandato);
    pagina.append(
        ".TH \"%s\" 1 \"\" \"ga %s\" \"Gobierno Abierto\"\n"
            .formatted(nombre.toUpperCase(Locale.ROOT), version));
    seccion(NOMBRE);
    texto(nombre + " - " + datos.usageMessage().description()[0]);
    seccion(SINOPSIS);
    texto(mandato.getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
    seccion(DESCRIPCION);
    Stream.of(datos.usageMessage().description()).forEach(this::texto);
    if (!datos.positionalParameters().isEmpty()) {
      seccion(PARAMETROS);
      datos.positionalParameters().forEach(uno -> entrada(uno.paramLabel(), descripcion(uno)));
    }
    seccion(OPCIONES);
    datos.options().forEach(opcion -> entrada(firma(opcion), descripcion(opcion)));
    if (!mandato.getSubcommands().isEmpty()) {
      seccion(MANDATOS);
      mandato
          .getSubcommands()
          .values()
          .forEach(
              suyo ->
                  entrada(
                      nombre(suyo) + "(1)", suyo.getCommandSpec().usageMessage().description()[0]));
    }
    seccion(CODIGOS);
    datos.usageMessage().exitCodeList().forEach(this::entrada);
    seccion(EJEMPLOS);
    pagina.append(".nf\n");
    Stream.of(datos.usageMessage().footer()).map(String::strip).forEach(this::texto);
    pagina.append(".fi\n");
  }

  private static String firma(OptionSpec opcion) {
    String nombres = String.join(", ", opcion.names());
    return opcion.arity().max() == 0 ? nombres : nombres + "=" + opcion.paramLabel();
  }

  private static String descripcion(ArgSpec argumento) {
    return Stream.of(argumento.description())
        .map(renglon -> Ansi.OFF.string(String.format(renglon)))
        .collect(Collectors.joining(" "));
  }

  private void seccion(Texto titulo) {
    pagina.append(".SH \"").append(titulo.en(idioma)).append("\"\n");
  }

  private void entrada(String termino, String descripcion) {
    pagina.append(".TP\n");
    texto(termino);
    texto(descripcion);
  }

  /** On lines of its own, none of which roff takes for one of its requests. */
  private void texto(String contenido) {
    pagina
        .append("\\&")
        .append(contenido.replace("\\", "\\e").replace("-", "\\-").replace("\n", " "))
        .append('\n');
  }
}
