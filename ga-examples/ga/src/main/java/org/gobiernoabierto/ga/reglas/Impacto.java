package org.gobiernoabierto.ga.reglas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.FallasEnTexto;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.ga.Codigo;
import org.gobiernoabierto.ga.EntradaException;
import org.gobiernoabierto.ga.Fecha;
import org.gobiernoabierto.ga.Leido;
import org.gobiernoabierto.ga.lote.Pendiente;
import org.gobiernoabierto.ga.lote.Pendientes;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.ConjuntoDeReglas;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.json.LectorDeEjercicios;
import org.gobiernoabierto.json.Origen;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.ArtefactoDeReglas;
import org.gobiernoabierto.reglas.EnOrden;
import org.gobiernoabierto.reglas.Ensayo;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.reglas.OyenteDeReglas;
import org.gobiernoabierto.reglas.Parametros;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "impacto",
    description = {
      "Quién dejaría o empezaría a cumplir qué con otra versión de un conjunto de reglas.",
      "Una guía juzga sola; otro conjunto, junto a la guía. Las reglas son código: solo las de quien"
          + " se confía."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Ningún resultado cambia.",
      "1:Algún resultado cambia.",
      "2:Algún ejercicio o conjunto de reglas no se pudo leer o la llamada no es correcta."
    },
    footer = {"  ga reglas impacto reglas-1.0.jar mis-reglas ejercicios --fecha 2018-03-21"})
final class Impacto implements Callable<Integer> {

  private static final OyenteDeReglas NADIE = new OyenteDeReglas() {};

  @Parameters(
      index = "0",
      paramLabel = "VIEJA",
      description = "Cómo son las reglas: carpeta o artefacto (.jar).")
  private Path vieja = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NUEVA",
      description = "Cómo serían: carpeta o artefacto del mismo conjunto.")
  private Path nueva = Path.of("");

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "EJERCICIOS",
      description =
          "Archivos NDJSON o JSON, también con gzip, libros .xlsx, carpetas con los CSV de un"
              + " ejercicio, o carpetas con todo eso; - es la entrada estándar, en NDJSON.")
  private List<String> ejercicios = new ArrayList<>();

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json o csv.")
  private Formato formato = Formato.TEXTO;

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Mixin private Fecha fecha = new Fecha();

  private enum Formato {
    TEXTO,
    JSON,
    CSV
  }

  /** Faults where it could not be evaluated. */
  private record Evaluado(Origen origen, List<Falla> fallas, List<CambioDeResultado> cambios) {}

  @Override
  public Integer call() {
    Evaluador antes = evaluador(vieja);
    Evaluador despues = evaluador(nueva);
    CambiosDeReglas cambios = cambios(antes, despues);
    System.out.print(
        switch (formato) {
          case TEXTO -> CambiosEnTexto.de(cambios, idioma);
          case JSON -> CambiosEnJson.de(cambios);
          case CSV -> CambiosEnCsv.de(cambios);
        });
    if (cambios.sinEvaluar() > 0) {
      return Codigo.NO_SE_PUDO_EVALUAR;
    }
    return cambios.cambios().isEmpty() ? Codigo.NADA_INCUMPLIDO : Codigo.HAY_INCUMPLIMIENTOS;
  }

  private Evaluador evaluador(Path ruta) {
    if (Files.notExists(ruta)) {
      throw EntradaException.alLeer(ruta);
    }
    ArtefactoDeReglas reglas =
        Files.isDirectory(ruta) ? Carpetas.compilar(ruta, idioma) : ReglasDeJar.leer(ruta);
    try {
      return Ensayo.evaluador(reglas, Parametros.porOmision(), NADIE);
    } catch (IllegalArgumentException e) {
      throw new EntradaException(
          new Texto("{ruta}: {motivo}", "{ruta}: {motivo}")
              .con("ruta", Limpieza.de(ruta.toString()), "motivo", EntradaException.motivo(e)));
    }
  }

  private CambiosDeReglas cambios(Evaluador antes, Evaluador despues) {
    ConjuntoDeReglas una = enPrueba(antes);
    ConjuntoDeReglas otra = enPrueba(despues);
    if (!una.nombre().equals(otra.nombre())) {
      throw new EntradaException(
          new Texto(
                  "no son dos versiones de un conjunto: «{una}» y «{otra}»",
                  "they are no two versions of one rule set: “{una}” and “{otra}”")
              .con("una", Limpieza.de(una.nombre()), "otra", Limpieza.de(otra.nombre())));
    }
    int evaluados = 0;
    int sinEvaluar = 0;
    List<CambioDeResultado> cambios = new ArrayList<>();
    LectorDeEjercicios lector = new LectorDeEjercicios().revisando(despues::revisarForma);
    try (Stream<Evaluado> todos =
        EnOrden.aplicar(
            Pendientes.de(ejercicios, lector), pendiente -> evaluar(pendiente, antes, despues))) {
      for (Iterator<Evaluado> cada = todos.iterator(); cada.hasNext(); ) {
        Evaluado uno = cada.next();
        if (uno.fallas().isEmpty()) {
          evaluados++;
          cambios.addAll(uno.cambios());
        } else {
          sinEvaluar++;
          System.err.println(FallasEnTexto.de(uno.origen().archivo(), uno.fallas(), idioma));
        }
      }
    }
    cambios.sort(Comparator.comparing(cambio -> cambio.requisito().id()));
    return new CambiosDeReglas(una, otra, fecha.dada(), evaluados, sinEvaluar, cambios);
  }

  /** The guides come first, and the one that another changes before that one. */
  private static ConjuntoDeReglas enPrueba(Evaluador evaluador) {
    List<ConjuntoDeReglas> todos = evaluador.conjuntos();
    return todos.get(todos.size() - 1);
  }

  private Evaluado evaluar(Pendiente pendiente, Evaluador antes, Evaluador despues) {
    if (pendiente.lectura() == null) {
      return new Evaluado(pendiente.origen(), pendiente.fallas(), List.of());
    }
    Leido lectura = pendiente.lectura().get();
    if (!lectura.fallas().isEmpty()) {
      return new Evaluado(pendiente.origen(), lectura.fallas(), List.of());
    }
    EjercicioLocal ejercicio = lectura.orElseThrow();
    LocalDate dia = fecha.para(ejercicio);
    return new Evaluado(
        pendiente.origen(),
        List.of(),
        CambioDeResultado.entre(
            pendiente.origen(), antes.evaluar(ejercicio, dia), despues.evaluar(ejercicio, dia)));
  }
}
