package org.gobiernoabierto.ga;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.Formato;
import org.gobiernoabierto.formatos.Plazos;
import org.gobiernoabierto.formatos.PlazosEnTexto;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "calendario",
    description = "Todos los plazos de un ejercicio: cumplidos, por vencer, vencidos o sin fecha.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:Los plazos.", "2:El archivo no se pudo leer o la llamada no es correcta."},
    footer = {
      "  ga calendario ejercicio.json --omitir cumplido",
      "  ga calendario ejercicio.json --formato ics > plazos.ics"
    })
final class Calendario implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      converter = FormatosConocidos.DePlazos.class,
      completionCandidates = FormatosConocidos.DePlazos.class,
      defaultValue = "texto",
      description = "texto (por omisión), json, ics (iCalendar) o html.")
  private Formato<Plazos> formato = new PlazosEnTexto();

  @Option(
      names = "--omitir",
      paramLabel = "ESTADO",
      description =
          "Plazos que se dejan fuera, por su estado: cumplido, por_vencer, vencido, sin_constancia,"
              + " sin_fecha o se_desconoce; se puede repetir.")
  private Set<EstadoDePlazo> omitidos = EnumSet.noneOf(EstadoDePlazo.class);

  @Option(
      names = "--todos",
      description = "También en ics los plazos cumplidos, que en él se dejan fuera si no se pide.")
  private boolean todos;

  @Mixin private Opciones opciones = new Opciones();

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    Informe informe = evaluador.evaluar(ejercicio, opciones.fecha().para(ejercicio));
    var calendario = sinOmitidos(evaluador.calendario(ejercicio, informe));
    System.out.writeBytes(
        formato.escribir(
            new Plazos(informe, ejercicio, calendario),
            Terminal.pedido(NombrePublicado.de(archivo), opciones.idioma())));
    return Codigo.NADA_INCUMPLIDO;
  }

  private org.gobiernoabierto.informe.Calendario sinOmitidos(
      org.gobiernoabierto.informe.Calendario todo) {
    if (formato.nombre().equals("ics") && !todos) {
      omitidos.add(EstadoDePlazo.CUMPLIDO);
    }
    return new org.gobiernoabierto.informe.Calendario(
        todo.ejercicio(),
        todo.fecha(),
        todo.periodo(),
        todo.anioDelPlan(),
        todo.plazos().stream().filter(plazo -> !omitidos.contains(plazo.estado())).toList(),
        todo.puedeHaberMas());
  }
}
