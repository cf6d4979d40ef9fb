package org.gobiernoabierto.ga;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "plantilla",
    description = "Un libro, o una carpeta con CSV, para llenar con un ejercicio.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:Escrita.", "2:No se escribió nada: ya existe o la llamada no es correcta."},
    footer = {"  ga plantilla plan.xlsx"})
final class Plantilla implements Callable<Integer> {

  @Parameters(
      paramLabel = "SALIDA",
      description = "Un archivo .xlsx, o el nombre de una carpeta, que no existan.")
  private String salida = "";

  @Override
  public Integer call() {
    EscritorDeTablas escritor = new EscritorDeTablas();
    if (salida.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      Salida.archivo(salida, escritor.plantilla());
    } else {
      Salida.carpeta(salida, escritor.plantillaCsv());
    }
    return Codigo.NADA_INCUMPLIDO;
  }
}
