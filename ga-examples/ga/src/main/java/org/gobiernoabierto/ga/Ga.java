package org.gobiernoabierto.ga;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gobiernoabierto.ga.lote.Lote;
import org.gobiernoabierto.ga.reglas.Reglas;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.reglas.ReglaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ga}: the requirements of local open-government exercises on the command line. */
@Command(
    name = "ga",
    description = "Los seis pasos de los ejercicios locales de Gobierno Abierto, como reglas.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeList = {
      "0:Ninguna obligación incumplida.",
      "1:Alguna obligación incumplida.",
      "2:El archivo no se pudo evaluar o la llamada no es correcta.",
      "3:Falla interna.",
      "141:Quien leía la salida se fue."
    },
    footer = {"  ga evaluar ejercicio.json --fecha 2018-03-20", "  ga ayuda comparar"})
final class Ga {

  private static final String AYUDA = "ayuda";

  private static final Texto FALLA_INTERNA =
      new Texto("falla interna: {causa}", "internal fault: {causa}");
  private static final Texto NO_SE_PUDO_ESCRIBIR =
      new Texto("no se pudo escribir la salida", "could not write the output");

  /** In the order of the help. */
  private static final List<String> MANDATOS =
      List.of(
          "evaluar",
          "hoy",
          "lote",
          "falta",
          "calendario",
          "avance",
          "comparar",
          "explicar",
          "nuevo",
          "formatear",
          "plantilla",
          "convertir",
          "enlace",
          "esquema",
          "reglas",
          AYUDA);

  private Ga() {}

  public static void main(String[] args) {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintStream salida = enUtf8(new SalidaEstandar());
    System.setOut(salida);
    PrintStream errores = enUtf8(new FileOutputStream(FileDescriptor.err));
    System.setErr(errores);
    Idioma idioma = IdiomaPedido.de(args);
    int codigo = correr(args, salida, errores);
    if (salida.checkError()) {
      errores.println("ga: " + NO_SE_PUDO_ESCRIBIR.en(idioma));
      codigo = Codigo.NO_SE_PUDO_EVALUAR;
    }
    errores.flush();
    System.exit(codigo);
  }

  /**
   * A call, with its exit code. Running out of memory or stack is an internal fault too, never an
   * unmet obligation.
   */
  static int correr(String[] args, PrintStream salida, PrintStream errores) {
    try {
      return linea(args, salida, errores).execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      errores.println("ga: " + FALLA_INTERNA.con("causa", e).en(IdiomaPedido.de(args)));
      return Codigo.FALLA_INTERNA;
    }
  }

  /** With the one command that is called, so that no other is loaded; with all for help. */
  static CommandLine linea(String[] args, PrintStream salida, PrintStream errores) {
    Idioma idioma = IdiomaPedido.de(args);
    CommandLine linea = new CommandLine(new Ga());
    for (String mandato : mandatos(args)) {
      linea.addSubcommand(mandato(mandato));
    }
    TextosDeAyuda.poner(linea, idioma);
    return linea
        .registerConverter(LocalDate.class, Fecha::leer)
        .setOut(new PrintWriter(salida, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(errores, true, StandardCharsets.UTF_8))
        .setUsageHelpWidth(Terminal.ANCHO)
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setSubcommandsCaseInsensitive(true)
        .setOptionsCaseInsensitive(true)
        .setParameterExceptionHandler(new LlamadaErronea(idioma))
        .setExecutionExceptionHandler(
            (e, comando, argumentos) -> {
              if (e instanceof EntradaException entrada) {
                comando.getErr().println("ga: " + entrada.texto().en(idioma));
                return Codigo.NO_SE_PUDO_EVALUAR;
              }
              if (e instanceof ReglaException deRegla) {
                comando.getErr().println("ga: " + deRegla.texto().en(idioma));
                return Codigo.NO_SE_PUDO_EVALUAR;
              }
              comando.getErr().println("ga: " + FALLA_INTERNA.con("causa", e).en(idioma));
              return Codigo.FALLA_INTERNA;
            });
  }

  private static List<String> mandatos(String... args) {
    int primero = 0;
    while (primero < args.length && args[primero].startsWith("-")) {
      primero += args[primero].equalsIgnoreCase(IdiomaPedido.OPCION) ? 2 : 1;
    }
    String llamado = primero < args.length ? args[primero].toLowerCase(Locale.ROOT) : AYUDA;
    return MANDATOS.contains(llamado) && !llamado.equals(AYUDA) ? List.of(llamado) : MANDATOS;
  }

  private static Object mandato(String nombre) {
    return switch (nombre) {
      case "evaluar" -> new Evaluar();
      case "hoy" -> new Hoy();
      case "lote" -> new Lote();
      case "falta" -> new Falta();
      case "calendario" -> new Calendario();
      case "avance" -> new Avance();
      case "comparar" -> new Comparar();
      case "explicar" -> new Explicar();
      case "nuevo" -> new Nuevo();
      case "formatear" -> new Formatear();
      case "plantilla" -> new Plantilla();
      case "convertir" -> new Convertir();
      case "enlace" -> new EnlaceDe2016();
      case "esquema" -> new VerEsquema();
      case "reglas" -> new Reglas();
      case AYUDA -> new Ayuda();
      default -> throw new IllegalArgumentException(nombre);
    };
  }

  private static PrintStream enUtf8(OutputStream flujo) {
    return new PrintStream(flujo, false, StandardCharsets.UTF_8);
  }
}
