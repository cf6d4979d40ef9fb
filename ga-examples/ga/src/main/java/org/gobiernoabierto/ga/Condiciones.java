package org.gobiernoabierto.ga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gobiernoabierto.ga.formato.FallasEnTexto;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.json.LectorDeDispensas;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How strictly exercises are read and what becomes of what is found. */
public final class Condiciones {

  @Option(names = "--tolerante", description = "Los miembros desconocidos son avisos, no errores.")
  private boolean tolerante;

  @Option(
      names = "--dispensas",
      paramLabel = "ARCHIVO",
      description = "Hallazgos que se aceptan, con autor, motivo, fundamento legal y vencimiento.")
  private @Nullable String dispensas;

  @Option(
      names = "--fallar-en",
      paramLabel = "NIVEL",
      description =
          "Con qué se sale con código 1: error (por omisión: alguna obligación incumplida),"
              + " indeterminado (también si de alguna no se puede saber), advertencia (también con"
              + " advertencias) o nunca.")
  private Nivel nivel = Nivel.ERROR;

  @Option(
      names = "--limite",
      paramLabel = "NOMBRE=VALOR",
      description =
          "Cuánto se acepta de un archivo y se enumera de un informe: bytes, anidamiento, texto,"
              + " numero, elementos, fallas, operaciones, hallazgos-por-requisito o hallazgos; se"
              + " puede repetir.")
  private Map<String, Integer> limites = new LinkedHashMap<>();

  private enum Nivel {
    ERROR,
    INDETERMINADO,
    ADVERTENCIA,
    NUNCA
  }

  /** An evaluator that lists no more than it should. */
  public Evaluador evaluador(Opciones opciones) {
    return opciones.evaluador(LimitesDados.de(limites).hallazgos());
  }

  /** A reader that tells every fault, of form or shape. */
  public LectorDeEjercicios lector(Evaluador evaluador) {
    LectorDeEjercicios lector =
        new LectorDeEjercicios()
            .conLimites(LimitesDados.de(limites).lectura())
            .revisando(evaluador::revisarForma);
    return tolerante ? lector.tolerante() : lector;
  }

  /**
   * The dispensations; none when no file is given.
   *
   * @throws EntradaException when the file cannot be read
   */
  public Dispensas dispensas(Idioma idioma) {
    if (dispensas == null) {
      return new Dispensas(List.of());
    }
    try {
      return new LectorDeDispensas().leer(Files.readAllBytes(Path.of(dispensas)));
    } catch (IOException | InvalidPathException e) {
      throw new EntradaException("no se pudo leer " + dispensas + ": " + e.getMessage());
    } catch (LecturaException e) {
      throw new EntradaException(
          "no se pudo leer\n" + FallasEnTexto.de(dispensas, e.fallas(), idioma));
    }
  }

  /** Bytes that a reader takes of one exercise. */
  public int maximo() {
    return LimitesDados.de(limites).lectura().bytes();
  }

  /** What of the options changes a report or an exit code. */
  public String identidad(Dispensas leidas) {
    return tolerante + " " + nivel + " " + limites + " " + leidas;
  }

  /** The exit code that a report deserves. */
  public int codigo(Informe informe) {
    if (!informe.errores().isEmpty()) {
      return Codigo.NO_SE_PUDO_EVALUAR;
    }
    boolean falla =
        switch (nivel) {
          case NUNCA -> false;
          case ERROR -> !informe.incumplidasSinDispensa().isEmpty();
          case INDETERMINADO ->
              !informe.incumplidasSinDispensa().isEmpty()
                  || !informe.obligaciones(Resultado.NO_DETERMINABLE).isEmpty();
          case ADVERTENCIA -> !informe.incumplidasSinDispensa().isEmpty() || advierte(informe);
        };
    return falla ? Codigo.HAY_INCUMPLIMIENTOS : Codigo.NADA_INCUMPLIDO;
  }

  private static boolean advierte(Informe informe) {
    return informe.hallazgos().stream()
        .filter(h -> h.severidad() != Severidad.INFO)
        .anyMatch(h -> h.dispensa() == null || informe.omitidos().containsKey(h.requisito()));
  }
}
