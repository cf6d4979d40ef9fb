package org.gobiernoabierto.ga.reglas;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.SinFallas;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.autoria.CasosPorConfirmar;
import org.gobiernoabierto.reglas.autoria.ReglasConDefectosException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "caso",
    description = {
      "Escribe casos que parten de un ejercicio real, con lo que dan las reglas, para que alguien los"
          + " confirme.",
      "El ejercicio se copia a la carpeta si no está en ella."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Escritos.",
      "2:No se escribió nada: las reglas o el ejercicio tienen defectos, el conjunto no rige ese"
          + " ejercicio, ya existe o la llamada no es correcta."
    },
    footer = {"  ga reglas caso oaxaca.json --fecha 2018-03-21 --requisito JAL-01"})
final class EscribirCasos implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "EJERCICIO", description = "Ejercicio en JSON.")
  private Path ejercicio = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CARPETA",
      description = "La del conjunto de reglas; por omisión, esta.")
  private Path carpeta = Path.of("");

  @Option(
      names = "--fecha",
      required = true,
      paramLabel = "AAAA-MM-DD",
      description = "Fecha a la que se evalúa.")
  private LocalDate fecha = LocalDate.EPOCH;

  @Option(
      names = "--requisito",
      paramLabel = "ID",
      description =
          "Solo de este requisito; se puede repetir. Por omisión, de todos los del conjunto.")
  private List<String> requisitos = new ArrayList<>();

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    if (ejercicio.toString().equals("-")) {
      throw new EntradaException(
          new Texto(
              "los casos parten de un archivo, no de la entrada estándar",
              "cases start from a file, not from standard input"));
    }
    Carpetas.leer(carpeta);
    EjercicioLocal leido = SinFallas.leer(ejercicio.toString(), Evaluador.create(), idioma);
    try {
      new CasosPorConfirmar(carpeta)
          .escribir(ejercicio, leido, fecha, requisitos)
          .forEach(System.out::println);
    } catch (ReglasConDefectosException e) {
      throw Carpetas.conDefectos(carpeta, e, idioma);
    } catch (IllegalArgumentException e) {
      throw EntradaException.de(e);
    } catch (UncheckedIOException e) {
      throw EntradaException.alEscribir(carpeta);
    }
    return Codigo.NADA_INCUMPLIDO;
  }
}
