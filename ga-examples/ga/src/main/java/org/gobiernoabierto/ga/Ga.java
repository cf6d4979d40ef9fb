package org.gobiernoabierto.ga;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gobiernoabierto.ga.lote.Lote;
import org.gobiernoabierto.ga.reglas.Reglas;
import org.gobiernoabierto.reglas.ReglaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ga}: the requirements of local open-government exercises on the command line. */
@Command(
    name = "ga",
    description = "Los seis pasos de los ejercicios locales de Gobierno Abierto, como reglas.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nCódigos de salida:%n",
    exitCodeList = {
      "0:Ninguna obligación incumplida.",
      "1:Alguna obligación incumplida.",
      "2:El archivo no se pudo evaluar o la llamada no es correcta.",
      "3:Falla interna."
    })
final class Ga {

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
          "reglas");

  private Ga() {}

  public static void main(String[] args) {
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintStream salida = enUtf8(FileDescriptor.out);
    System.setOut(salida);
    PrintStream errores = enUtf8(FileDescriptor.err);
    System.setErr(errores);
    int codigo = codigo(linea(args, salida, errores), args, errores);
    if (salida.checkError()) {
      errores.println("ga: no se pudo escribir la salida");
      codigo = Codigo.NO_SE_PUDO_EVALUAR;
    }
    errores.flush();
    System.exit(codigo);
  }

  /** Running out of memory or stack is an internal fault too, never an unmet obligation. */
  private static int codigo(CommandLine linea, String[] args, PrintStream errores) {
    try {
      return linea.execute(args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      errores.println("ga: falla interna: " + e);
      return Codigo.FALLA_INTERNA;
    }
  }

  /** With the one command that is called, so that no other is loaded; with all for help. */
  private static CommandLine linea(String[] args, PrintStream salida, PrintStream errores) {
    CommandLine linea = new CommandLine(new Ga());
    boolean deUno = args.length > 0 && MANDATOS.contains(args[0]);
    for (String mandato : deUno ? List.of(args[0]) : MANDATOS) {
      linea.addSubcommand(mandato(mandato));
    }
    return linea
        .registerConverter(LocalDate.class, Fecha::leer)
        .setOut(new PrintWriter(salida, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(errores, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (e, argumentos) -> {
              PrintWriter err = e.getCommandLine().getErr();
              err.println("ga: " + e.getMessage());
              err.println("Ayuda: ga " + nombre(e.getCommandLine()) + "--help");
              return Codigo.NO_SE_PUDO_EVALUAR;
            })
        .setExecutionExceptionHandler(
            (e, comando, argumentos) -> {
              if (e instanceof EntradaException || e instanceof ReglaException) {
                comando.getErr().println("ga: " + e.getMessage());
                return Codigo.NO_SE_PUDO_EVALUAR;
              }
              comando.getErr().println("ga: falla interna: " + e);
              return Codigo.FALLA_INTERNA;
            });
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
      default -> throw new IllegalArgumentException(nombre);
    };
  }

  private static String nombre(CommandLine comando) {
    return comando.getParent() == null
        ? ""
        : nombre(comando.getParent()) + comando.getCommandName() + " ";
  }

  private static PrintStream enUtf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
