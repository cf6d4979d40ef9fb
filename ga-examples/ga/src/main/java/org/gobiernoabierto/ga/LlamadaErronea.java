package org.gobiernoabierto.ga;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gobiernoabierto.catalogo.Parecido;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.Anios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, and what was likely meant. */
final class LlamadaErronea implements IParameterExceptionHandler {

  private static final Texto FALTA = new Texto("falta {que}", "{que} is missing");
  private static final Texto FALTA_QUE_HACER =
      new Texto("falta qué hacer: {mandatos}", "what to do is missing: {mandatos}");
  private static final Texto FALTA_EL_VALOR =
      new Texto("falta el valor de {opcion}: {nombre}", "{opcion} needs a value: {nombre}");
  private static final Texto NO_HAY_OPCION =
      new Texto("no hay una opción «{escrito}»", "there is no option “{escrito}”");
  private static final Texto NO_HAY_MANDATO =
      new Texto("no hay un mandato «{escrito}»", "there is no command “{escrito}”");
  private static final Texto SOBRA = new Texto("sobra «{escrito}»", "“{escrito}” is one too many");
  private static final Texto REPETIDA =
      new Texto("{opcion} solo se da una vez", "{opcion} is given more than once");
  private static final Texto NO_SIRVE =
      new Texto("{argumento}: «{valor}» no es {que}", "{argumento}: “{valor}” is not {que}");
  private static final Texto QUISO_DECIR =
      new Texto("; ¿quiso decir «{parecido}»?", "; did you mean “{parecido}”?");
  private static final Texto AYUDA = new Texto("Ayuda: {llamada}", "Help: {llamada}");

  private final Idioma idioma;

  LlamadaErronea(Idioma idioma) {
    this.idioma = idioma;
  }

  /** To be put after what says that there is no such thing; empty when nothing is like it. */
  static Texto sugerencia(String escrito, Collection<String> posibles) {
    Map<String, String> porMinusculas =
        posibles.stream()
            .collect(
                Collectors.toMap(LlamadaErronea::enMinusculas, uno -> uno, (uno, otro) -> uno));
    Optional<String> parecido = Parecido.masCercano(enMinusculas(escrito), porMinusculas.keySet());
    return parecido
        .map(hallado -> QUISO_DECIR.con("parecido", porMinusculas.get(hallado)))
        .orElse(new Texto("", ""));
  }

  @Override
  public int handleParseException(ParameterException falla, String[] argumentos) {
    CommandLine mandato = falla.getCommandLine();
    String llamada = mandato.getCommandSpec().qualifiedName() + " --help";
    mandato.getErr().println("ga: " + Limpieza.de(mensaje(falla, argumentos).en(idioma)));
    mandato.getErr().println(AYUDA.con("llamada", llamada).en(idioma));
    return Codigo.NO_SE_PUDO_EVALUAR;
  }

  private static Texto mensaje(ParameterException falla, String... argumentos) {
    if (falla instanceof UnmatchedArgumentException sobra) {
      return sobra(sobra.getUnmatched().get(0), falla.getCommandLine().getCommandSpec());
    }
    if (falla instanceof MissingParameterException falta && !falta.getMissing().isEmpty()) {
      return falta(falta.getMissing(), argumentos);
    }
    if (falla instanceof OverwrittenOptionException repetida) {
      return REPETIDA.con("opcion", nombre(repetida.getOverwritten()));
    }
    if (falla.getArgSpec() != null) {
      return noSirve(falla.getArgSpec(), falla.getValue());
    }
    return FALTA_QUE_HACER.con(
        "mandatos", falla.getCommandLine().getCommandSpec().subcommands().keySet());
  }

  private static Texto sobra(String escrito, CommandSpec mandato) {
    if (escrito.startsWith("-")) {
      String nombre = escrito.split("=", 2)[0];
      return conSugerencia(NO_HAY_OPCION, nombre, mandato.optionsMap().keySet());
    }
    return mandato.subcommands().isEmpty()
        ? SOBRA.con("escrito", escrito)
        : conSugerencia(NO_HAY_MANDATO, escrito, mandato.subcommands().keySet());
  }

  private static Texto conSugerencia(Texto noHay, String escrito, Collection<String> posibles) {
    return new Texto("{que}{sugerencia}", "{que}{sugerencia}")
        .con("que", noHay.con("escrito", escrito), "sugerencia", sugerencia(escrito, posibles));
  }

  private static Texto falta(List<ArgSpec> faltan, String... argumentos) {
    ArgSpec primero = faltan.get(0);
    if (primero instanceof OptionSpec opcion && dada(opcion, argumentos)) {
      return FALTA_EL_VALOR.con("opcion", opcion.longestName(), "nombre", opcion.paramLabel());
    }
    return FALTA.con(
        "que",
        faltan.stream()
            .map(
                uno ->
                    uno instanceof OptionSpec opcion
                        ? opcion.longestName() + " " + opcion.paramLabel()
                        : uno.paramLabel())
            .toList());
  }

  private static boolean dada(OptionSpec opcion, String... argumentos) {
    return Stream.of(argumentos)
        .anyMatch(escrito -> Arrays.stream(opcion.names()).anyMatch(escrito::equalsIgnoreCase));
  }

  private static Texto noSirve(ArgSpec argumento, @Nullable String valor) {
    return NO_SIRVE.con(
        "argumento",
        nombre(argumento),
        "valor",
        String.valueOf(valor),
        "que",
        queSeEspera(argumento, String.valueOf(valor)));
  }

  private static Texto queSeEspera(ArgSpec argumento, String valor) {
    Class<?>[] tipos = argumento.typeInfo().getAuxiliaryTypes();
    Class<?> tipo = tipos.length == 0 ? argumento.type() : tipos[tipos.length - 1];
    if (argumento.typeInfo().isMap() && !valor.contains("=")) {
      return new Texto("NOMBRE=VALOR", "NAME=VALUE");
    }
    if (argumento.completionCandidates() != null) {
      List<String> valores =
          StreamSupport.stream(argumento.completionCandidates().spliterator(), false)
              .map(LlamadaErronea::enMinusculas)
              .toList();
      return new Texto("uno de {valores}{sugerencia}", "one of {valores}{sugerencia}")
          .con("valores", valores, "sugerencia", sugerencia(valor, valores));
    }
    if (tipo == LocalDate.class) {
      return new Texto(
              "una fecha como 2017-02-15, de {primero} a {ultimo}",
              "a date like 2017-02-15, from {primero} to {ultimo}")
          .con("primero", Anios.PRIMERO, "ultimo", Anios.ULTIMO);
    }
    if (tipo == int.class || tipo == Integer.class) {
      return new Texto("un número entero", "a whole number");
    }
    if (tipo == BigDecimal.class) {
      return new Texto("un número", "a number");
    }
    if (tipo == boolean.class || tipo == Boolean.class) {
      return new Texto("true ni false, ni hace falta", "true or false, nor is it needed");
    }
    return tipo == URI.class
        ? new Texto("una dirección como https://…", "an address like https://…")
        : new Texto("lo que se espera", "what is expected");
  }

  private static String enMinusculas(String texto) {
    return texto.toLowerCase(Locale.ROOT);
  }

  private static String nombre(ArgSpec argumento) {
    return argumento instanceof OptionSpec opcion ? opcion.longestName() : argumento.paramLabel();
  }
}
