package org.gobiernoabierto.ga;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.FallasEnTexto;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.gobiernoabierto.tablas.LecturaDeTablas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "convertir",
    description =
        "Un ejercicio de JSON a hoja de cálculo (.xlsx o una carpeta con CSV), o al revés.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Escrito.",
      "2:No se escribió nada: hay fallas, ya existe la salida o la llamada no es correcta."
    },
    footer = {"  ga convertir plan.xlsx plan.json"})
final class Convertir implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "ENTRADA",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String entrada = "";

  @Parameters(
      index = "1",
      paramLabel = "SALIDA",
      description = "Un archivo .json o .xlsx, o el nombre de una carpeta, que no existan.")
  private String salida = "";

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    Leido leido = Entrada.leer(entrada, new LectorDeEjercicios());
    List<Falla> fallas = leido.fallas();
    if (!leido.avisos().isEmpty()) {
      System.err.println(FallasEnTexto.de(entrada, leido.avisos(), idioma));
    }
    if (!fallas.isEmpty()) {
      throw new EntradaException(
          new Texto("no se pudo leer\n{fallas}", "could not be read\n{fallas}")
              .con("fallas", FallasEnTexto.de(entrada, fallas, idioma)));
    }
    escribir(leido.orElseThrow(), leido.tablas());
    return Codigo.NADA_INCUMPLIDO;
  }

  private void escribir(EjercicioLocal ejercicio, @Nullable LecturaDeTablas tablas) {
    String nombre = salida.toLowerCase(Locale.ROOT);
    EscritorDeTablas escritor = new EscritorDeTablas();
    if (nombre.endsWith(".xlsx")) {
      Salida.archivo(salida, escritor.xlsx(ejercicio));
    } else if (!nombre.endsWith(".json")) {
      Salida.carpeta(salida, escritor.csv(ejercicio));
    } else if (tablas == null) {
      throw new EntradaException(
          new Texto("{entrada} ya es JSON", "{entrada} is JSON already").con("entrada", entrada));
    } else {
      Salida.archivo(salida, tablas.json());
    }
  }
}
