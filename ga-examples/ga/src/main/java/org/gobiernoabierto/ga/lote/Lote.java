package org.gobiernoabierto.ga.lote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.ga.Condiciones;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.Opciones;
import org.gobiernoabierto.ga.Terminal;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Dispensa;
import org.gobiernoabierto.informe.Dispensas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.reglas.EnOrden;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lote",
    description = {
      "Evalúa muchos ejercicios: una línea de JSON por informe, en el orden de la entrada.",
      "Si se interrumpe, la misma llamada sigue donde quedó."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Ninguna obligación incumplida.",
      "1:Alguna obligación incumplida; con --fallar-en, lo que ahí se diga.",
      "2:Algún ejercicio no se pudo evaluar o la llamada no es correcta.",
      "3:Falla interna con algún ejercicio."
    },
    footer = {
      "  ga lote ejercicios --fecha 2018-03-20 --salida informes.ndjson.gz --resumen cuentas.csv",
      "  ga lote ejercicios.ndjson | head -1"
    })
public final class Lote implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ENTRADA",
      description =
          "Archivos NDJSON o JSON, también con gzip, libros .xlsx, carpetas con los CSV de un"
              + " ejercicio, o carpetas con todo eso; - es la entrada estándar, en NDJSON.")
  private List<String> entradas = new ArrayList<>();

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      description =
          "Adónde van los informes, con gzip si termina en .gz; si falta, a la salida estándar.")
  private @Nullable Path salida;

  @Option(
      names = "--resumen",
      paramLabel = "ARCHIVO",
      description = "Adónde va, en CSV, cuántas veces tuvo cada resultado cada requisito.")
  private @Nullable Path resumen;

  @Option(
      names = "--hilos",
      paramLabel = "N",
      description = "Hilos que evalúan; si falta, uno por procesador.")
  private int hilos = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--progreso",
      negatable = true,
      description = "Mostrar el avance aunque no se trabaje en una terminal, o no mostrarlo.")
  private @Nullable Boolean progreso;

  @Option(
      names = "--solo-resultados",
      description = "De cada informe, solo los resultados: para guardar millones.")
  private boolean soloResultados;

  @Option(
      names = {"-q", "--callado"},
      description = "No escribe nada en la salida estándar: solo sale con el código que le toca.")
  private boolean callado;

  @Mixin private Opciones opciones = new Opciones();

  @Mixin private Condiciones condiciones = new Condiciones();

  private final @Nullable Executor ejecutor;

  /** The command, with threads of its own. */
  public Lote() {
    this(null);
  }

  /**
   * The command for a host that calls it in its own process, {@code new CommandLine(new
   * Lote(ejecutor)).execute(…)}: {@code --hilos} then says how many exercises it is to be busy with
   * at once.
   *
   * @param ejecutor evaluates, and is left as it is; null for threads of its own
   */
  public Lote(@Nullable Executor ejecutor) {
    this.ejecutor = ejecutor;
  }

  @Override
  public Integer call() {
    if (hilos < 1) {
      throw new EntradaException(Rotulo.HILOS.con("hilos", hilos));
    }
    List<Fuente> fuentes =
        Fuentes.de(
            entradas,
            Stream.of(Optional.ofNullable(salida), Optional.ofNullable(resumen))
                .flatMap(Optional::stream)
                .toList(),
            aviso -> System.err.println(aviso.en(opciones.idioma())));
    Evaluador evaluador = condiciones.evaluador(opciones);
    LectorDeEjercicios lector = condiciones.lector(evaluador);
    Dispensas dispensas = condiciones.dispensas(opciones.idioma());
    Trabajo trabajo =
        new Trabajo(evaluador, opciones.fecha(), dispensas, condiciones, soloResultados);
    Resumen cuentas = new Resumen();
    try {
      new Destinos(salida, resumen).comprobar(fuentes);
      try (Salida lineas = salida(fuentes, evaluador.conjuntos(), dispensas, cuentas)) {
        sinEjercicio(dispensas, evaluar(fuentes, lector, trabajo, dispensas, lineas));
        if (resumen != null) {
          ResumenEnCsv.escribir(cuentas, resumen);
        }
        lineas.terminar();
      }
    } catch (IOException e) {
      throw salida == null
          ? new EntradaException(Rotulo.NO_SE_PUDO_ESCRIBIR)
          : EntradaException.alEscribir(salida);
    }
    if (!callado) {
      PrintStream donde = salida == null ? System.err : System.out;
      donde.print(ResumenEnTexto.de(cuentas, opciones.idioma()));
    }
    return cuentas.codigo();
  }

  private Salida salida(
      List<Fuente> fuentes, List<ConjuntoDeReglas> conjuntos, Dispensas dispensas, Resumen cuentas)
      throws IOException {
    return salida == null
        ? Salida.a(callado ? new PrintStream(OutputStream.nullOutputStream()) : System.out, cuentas)
        : Archivo.abrir(
            salida,
            Huella.de(fuentes, conjuntos, opciones, condiciones, dispensas, soloResultados),
            fuentes.stream().anyMatch(Fuente::esEstandar),
            cuentas);
  }

  /**
   * @return ids of the exercises with dispensations that were evaluated; null when some were
   *     evaluated by an earlier run
   */
  private @Nullable Set<String> evaluar(
      List<Fuente> fuentes,
      LectorDeEjercicios lector,
      Trabajo trabajo,
      Dispensas dispensas,
      Salida lineas)
      throws IOException {
    if (lineas.yaEscritos() > 0) {
      System.err.println(
          Rotulo.SE_REANUDA.con("cuantos", lineas.yaEscritos()).en(opciones.idioma()));
    }
    Set<String> conDispensa =
        dispensas.dispensas().stream().map(Dispensa::ejercicio).collect(Collectors.toSet());
    Set<String> evaluados = new HashSet<>();
    AtomicLong leidos = new AtomicLong();
    Progreso avance =
        new Progreso(System.err, visible(), opciones.idioma(), tamano(fuentes), leidos);
    Stream<Pendiente> pendientes =
        Pendientes.de(fuentes, lector, condiciones.maximo(), leidos).skip(lineas.yaEscritos());
    try (Stream<Hecho> hechos =
        ejecutor == null
            ? EnOrden.aplicar(pendientes, trabajo::hacer, hilos)
            : EnOrden.aplicar(pendientes, trabajo::hacer, ejecutor, hilos)) {
      var cada = hechos.iterator();
      while (cada.hasNext()) {
        Hecho hecho = cada.next();
        lineas.escribir(hecho);
        if (hecho.ejercicio() != null && conDispensa.contains(hecho.ejercicio())) {
          evaluados.add(hecho.ejercicio());
        }
        avance.avanzar();
      }
    }
    avance.terminar();
    return lineas.yaEscritos() > 0 ? null : evaluados;
  }

  private void sinEjercicio(Dispensas dispensas, @Nullable Set<String> evaluados) {
    if (evaluados != null) {
      for (Falla aviso : dispensas.sinEjercicio(evaluados)) {
        System.err.println("ga: " + aviso.mensaje().en(opciones.idioma()));
      }
    }
  }

  private boolean visible() {
    return progreso == null ? Terminal.hay() : progreso;
  }

  private static long tamano(List<Fuente> fuentes) throws IOException {
    long tamano = 0;
    for (Fuente fuente : fuentes) {
      if (fuente.esEstandar()) {
        return 0;
      }
      for (Path archivo : fuente.archivos()) {
        tamano += Files.size(archivo);
      }
    }
    return tamano;
  }
}
