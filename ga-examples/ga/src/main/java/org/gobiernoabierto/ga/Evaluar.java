package org.gobiernoabierto.ga;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeInformes;
import org.gobiernoabierto.json.Lectura;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluar",
    description = "Evalúa un ejercicio y dice, requisito por requisito, cómo está a una fecha.",
    mixinStandardHelpOptions = true)
final class Evaluar implements Callable<Integer> {

  private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

  @Parameters(paramLabel = "ARCHIVO", description = "Ejercicio en JSON; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha a la que se evalúa; si falta, hoy en la Ciudad de México.")
  private @Nullable LocalDate fecha;

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    Lectura lectura = Entrada.leer(archivo);
    if (!lectura.fallas().isEmpty()) {
      return noSeLeyo(lectura.fallas());
    }
    LocalDate dia = fecha == null ? LocalDate.now(MEXICO) : fecha;
    Informe informe = lectura.ubicar(Evaluador.create().evaluar(lectura.orElseThrow(), dia));
    if (!informe.errores().isEmpty() && formato == Formato.TEXTO) {
      return noSeLeyo(informe.errores());
    }
    if (formato == Formato.JSON) {
      escribir(new EscritorDeInformes().escribir(informe));
    } else {
      InformeEnTexto texto = new InformeEnTexto(idioma, Ansi.AUTO);
      System.out.print(texto.de(informe, lectura.orElseThrow(), fecha == null));
    }
    return codigo(informe);
  }

  private int noSeLeyo(List<Falla> fallas) {
    if (formato == Formato.JSON) {
      escribir(new EscritorDeInformes().escribirFallas(fallas));
    } else {
      fallas.forEach(falla -> System.err.println(enTexto(falla)));
    }
    return Codigo.NO_SE_PUDO_EVALUAR;
  }

  private String enTexto(Falla falla) {
    return archivo
        + (falla.linea() == null ? "" : ":" + falla.linea() + ":" + falla.columna())
        + ": "
        + falla.codigo()
        + (falla.ruta().isEmpty() ? "" : " " + falla.ruta())
        + ": "
        + falla.mensaje().en(idioma);
  }

  private static void escribir(byte[] json) {
    PrintStream salida = System.out;
    salida.write(json, 0, json.length);
  }

  private static int codigo(Informe informe) {
    if (!informe.errores().isEmpty()) {
      return Codigo.NO_SE_PUDO_EVALUAR;
    }
    return informe.conforme() ? Codigo.NADA_INCUMPLIDO : Codigo.HAY_INCUMPLIMIENTOS;
  }
}
