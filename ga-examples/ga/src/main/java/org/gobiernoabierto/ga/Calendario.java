package org.gobiernoabierto.ga;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.formato.PaginaDelCalendario;
import org.gobiernoabierto.informe.EstadoDePlazo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
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
      description = "texto (por omisión), json, ics (iCalendar) o html.")
  private Formato formato = Formato.TEXTO;

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

  private enum Formato {
    TEXTO,
    JSON,
    ICS,
    HTML
  }

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    Informe informe = evaluador.evaluar(ejercicio, opciones.fecha().para(ejercicio));
    var calendario = sinOmitidos(evaluador.calendario(ejercicio, informe));
    switch (formato) {
      case TEXTO -> System.out.print(CalendarioEnTexto.de(calendario, opciones.idioma()));
      case ICS -> System.out.print(CalendarioEnIcs.de(calendario, opciones.idioma()));
      case JSON -> {
        byte[] json = new EscritorDeInformes().escribir(calendario);
        System.out.write(json, 0, json.length);
      }
      case HTML -> System.out.writeBytes(pagina(informe, ejercicio, calendario));
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private byte[] pagina(
      Informe informe,
      EjercicioLocal ejercicio,
      org.gobiernoabierto.informe.Calendario calendario) {
    return PaginaDelCalendario.de(
        informe,
        ejercicio,
        calendario,
        calendario.puedeHaberMas() ? Rotulo.NO_SE_SABE_SI_HAY_MAS_PLAZOS.en(opciones.idioma()) : "",
        opciones.idioma());
  }

  private org.gobiernoabierto.informe.Calendario sinOmitidos(
      org.gobiernoabierto.informe.Calendario todo) {
    if (formato == Formato.ICS && !todos) {
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
