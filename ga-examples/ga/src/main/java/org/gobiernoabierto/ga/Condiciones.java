package org.gobiernoabierto.ga;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gobiernoabierto.formatos.FallasEnTexto;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.json.LectorDeDispensas;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.LectorDeLineasBase;
import org.gobiernoabierto.json.LecturaException;
import org.gobiernoabierto.json.TextosEscritos;
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

  @Option(
      names = "--linea-base",
      paramLabel = "INFORME",
      description =
          "Informe en JSON, o en líneas el de un lote, de una evaluación anterior: se marca qué"
              + " hallazgos son nuevos, y solo con ellos se sale con código 1.")
  private @Nullable Path lineaBase;

  @Option(
      names = "--textos",
      paramLabel = "ambos|es|en|ninguno",
      description = "En qué idiomas dice el JSON lo que es para personas; por omisión, en ambos.")
  private TextosEscritos textos = TextosEscritos.AMBOS;

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
      throw EntradaException.alLeer(dispensas);
    } catch (LecturaException e) {
      throw new EntradaException(
          new Texto("no se pudo leer\n{fallas}", "could not be read\n{fallas}")
              .con("fallas", FallasEnTexto.de(dispensas, e.fallas(), idioma)));
    }
  }

  /**
   * The report as it is to be told, with what is new of it marked.
   *
   * @throws EntradaException when the earlier report cannot be read
   */
  public UnaryOperator<Informe> comparacion() {
    if (lineaBase == null) {
      return UnaryOperator.identity();
    }
    try (InputStream anterior = new BufferedInputStream(Files.newInputStream(lineaBase))) {
      return new LectorDeLineasBase().leer(anterior)::aplicar;
    } catch (IOException e) {
      throw EntradaException.alLeer(lineaBase);
    } catch (IllegalArgumentException e) {
      throw new EntradaException(
          new Texto("no se pudo leer {archivo}: {motivo}", "could not read {archivo}: {motivo}")
              .con("archivo", lineaBase, "motivo", EntradaException.motivo(e)));
    }
  }

  /** In which languages JSON says what is for people. */
  public TextosEscritos textos() {
    return textos;
  }

  /** Bytes that a reader takes of one exercise. */
  public int maximo() {
    return LimitesDados.de(limites).lectura().bytes();
  }

  /** What of the options changes a report or an exit code. */
  public String identidad(Dispensas leidas) {
    return tolerante + " " + nivel + " " + limites + " " + leidas + " " + textos + " " + lineaBase;
  }

  /** The exit code that a report deserves. */
  public int codigo(Informe informe) {
    if (!informe.errores().isEmpty()) {
      return Codigo.NO_SE_PUDO_EVALUAR;
    }
    boolean falla =
        switch (nivel) {
          case NUNCA -> false;
          case ERROR -> hayNuevo(informe, informe.incumplidasSinDispensa());
          case INDETERMINADO ->
              hayNuevo(informe, informe.incumplidasSinDispensa())
                  || hayNuevo(informe, informe.obligaciones(Resultado.NO_DETERMINABLE));
          case ADVERTENCIA ->
              hayNuevo(informe, informe.incumplidasSinDispensa()) || advierte(informe);
        };
    return falla ? Codigo.HAY_INCUMPLIMIENTOS : Codigo.NADA_INCUMPLIDO;
  }

  /** Whether something is found of one of them that an earlier report did not have. */
  private static boolean hayNuevo(Informe informe, List<Dictamen> dictamenes) {
    return dictamenes.stream()
        .map(dictamen -> dictamen.requisito().id())
        .anyMatch(
            id ->
                informe.omitidos().containsKey(id)
                    || informe.hallazgos().stream()
                        .filter(hallazgo -> hallazgo.requisito().equals(id))
                        .anyMatch(hallazgo -> !Boolean.FALSE.equals(hallazgo.nuevo())));
  }

  private static boolean advierte(Informe informe) {
    return informe.hallazgos().stream()
        .filter(h -> h.severidad() != Severidad.INFO && !Boolean.FALSE.equals(h.nuevo()))
        .anyMatch(h -> h.dispensa() == null || informe.omitidos().containsKey(h.requisito()));
  }
}
