package org.gobiernoabierto.ga;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gobiernoabierto.informe.EstadoDePlazo;
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

  @Parameters(paramLabel = "ARCHIVO", description = "Ejercicio en JSON; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json o ics (iCalendar).")
  private Formato formato = Formato.TEXTO;

  @Option(
      names = "--omitir",
      paramLabel = "ESTADO",
      description =
          "Plazos que se dejan fuera, por su estado: cumplido, por_vencer, vencido, sin_constancia,"
              + " sin_fecha o se_desconoce; se puede repetir.")
  private Set<EstadoDePlazo> omitidos = EnumSet.noneOf(EstadoDePlazo.class);

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON,
    ICS
  }

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    var calendario = sinOmitidos(evaluador.calendario(ejercicio, opciones.fecha().para(ejercicio)));
    switch (formato) {
      case TEXTO -> System.out.print(CalendarioEnTexto.de(calendario, opciones.idioma()));
      case ICS -> System.out.print(CalendarioEnIcs.de(calendario, opciones.idioma()));
      case JSON -> {
        byte[] json = new EscritorDeInformes().escribir(calendario);
        System.out.write(json, 0, json.length);
      }
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private org.gobiernoabierto.informe.Calendario sinOmitidos(
      org.gobiernoabierto.informe.Calendario todo) {
    return new org.gobiernoabierto.informe.Calendario(
        todo.ejercicio(),
        todo.fecha(),
        todo.plazos().stream().filter(plazo -> !omitidos.contains(plazo.estado())).toList(),
        todo.puedeHaberMas());
  }
}
