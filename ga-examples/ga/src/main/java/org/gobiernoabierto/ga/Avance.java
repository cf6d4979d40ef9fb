package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.AvanceDelPlan;
import org.gobiernoabierto.formatos.AvanceEnTexto;
import org.gobiernoabierto.formatos.Formato;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "avance",
    description = "Avance del plan a una fecha de corte, según las actualizaciones del tablero.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:El avance.", "2:El archivo no se pudo leer o la llamada no es correcta."},
    footer = {"  ga avance ejercicio.json --corte 2017-08-15"})
final class Avance implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--corte",
      required = true,
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de corte, incluida.")
  private LocalDate corte = LocalDate.EPOCH;

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      converter = FormatosConocidos.DeAvances.class,
      completionCandidates = FormatosConocidos.DeAvances.class,
      defaultValue = "texto",
      description = "texto (por omisión), json o html.")
  private Formato<AvanceDelPlan> formato = new AvanceEnTexto();

  @Mixin private Opciones opciones = new Opciones();

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    AvanceDelPlan avance =
        new AvanceDelPlan(
            Avances.al(ejercicio, corte),
            ejercicio,
            evaluador.calendario(ejercicio, corte).anioDelPlan());
    System.out.writeBytes(
        formato.escribir(avance, Terminal.pedido(NombrePublicado.de(archivo), opciones.idioma())));
    return Codigo.NADA_INCUMPLIDO;
  }
}
