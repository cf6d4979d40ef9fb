package org.gobiernoabierto.ga;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluar",
    description = "Evalúa un ejercicio y dice, requisito por requisito, cómo está a una fecha.",
    mixinStandardHelpOptions = true)
final class Evaluar implements Callable<Integer> {

  @Parameters(paramLabel = "ARCHIVO", description = "Ejercicio en JSON; - es la entrada estándar.")
  private String archivo = "";

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  @Mixin private Condiciones condiciones = new Condiciones();

  private enum Formato {
    TEXTO,
    JSON
  }

  @Override
  public Integer call() {
    Evaluador evaluador = condiciones.evaluador(opciones);
    Dispensas dispensas = condiciones.dispensas(opciones.idioma());
    Lectura lectura = Entrada.leer(archivo, condiciones.lector(evaluador));
    if (!lectura.fallas().isEmpty()) {
      return noSeLeyo(lectura.fallas());
    }
    Informe informe =
        lectura.ubicar(
            dispensas.aplicar(evaluador.evaluar(lectura.orElseThrow(), opciones.fecha())));
    if (formato == Formato.JSON) {
      escribir(new EscritorDeInformes().escribir(informe));
    } else {
      InformeEnTexto texto = new InformeEnTexto(opciones.idioma(), Ansi.AUTO);
      System.out.print(texto.de(informe, lectura.orElseThrow(), opciones.esHoy()));
    }
    return condiciones.codigo(informe);
  }

  private int noSeLeyo(List<Falla> fallas) {
    if (formato == Formato.JSON) {
      escribir(new EscritorDeInformes().escribirFallas(fallas));
    } else {
      System.err.println(FallasEnTexto.de(archivo, fallas, opciones.idioma()));
    }
    return Codigo.NO_SE_PUDO_EVALUAR;
  }

  private static void escribir(byte[] json) {
    PrintStream salida = System.out;
    salida.write(json, 0, json.length);
  }
}
