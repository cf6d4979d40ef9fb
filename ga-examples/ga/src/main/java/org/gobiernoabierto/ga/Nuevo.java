package org.gobiernoabierto.ga;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Evaluador;
import org.gobiernoabierto.tablas.EscritorDeTablas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "nuevo",
    description = {
      "Empieza un ejercicio con seis preguntas; las que contesta una opción no se hacen.",
      "Lo que no se sabe se contesta «no sé» y queda dicho en «desconocidos». De lo demás nada se"
          + " supone: el registro es ABIERTO (lo que no consta no se sabe), hasta que se cambie a"
          + " CERRADO."
    },
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Escrito.",
      "2:No se escribió nada: falta contestar algo, ya existe el archivo o la llamada no es correcta."
    },
    footer = {
      "  ga nuevo --entidad Colima --edicion 2016 --salida colima.json",
      "  ga nuevo --salida plan.xlsx"
    })
final class Nuevo implements Callable<Integer> {

  @Option(
      names = "--entidad",
      paramLabel = "ENTIDAD",
      description = "Nombre, clave INEGI, abreviatura o código ISO: «Nuevo León», 19, NL, MX-NLE.")
  private @Nullable String entidad;

  @Option(names = "--edicion", paramLabel = "AAAA", description = "Año de la edición.")
  private @Nullable String edicion;

  @Option(
      names = "--firmante",
      paramLabel = "NOMBRE:SECTOR",
      description =
          "Quién firmó la Declaración conjunta; se puede repetir. SECTOR: SOCIEDAD_CIVIL, AUTORIDAD,"
              + " ORGANISMO_GARANTE o «no sé». También «no sé», si hubo otros o no se sabe quiénes,"
              + " o «nadie».")
  private List<String> firmantes = new ArrayList<>();

  @Option(
      names = "--declaracion",
      paramLabel = "FECHA",
      description = "Cuándo se firmó: AAAA-MM-DD, AAAA-MM, AAAA o «no se sabe».")
  private @Nullable String declaracion;

  @Option(
      names = "--postulante",
      paramLabel = "NOMBRE:SECTOR",
      description = "Quién postuló a la entidad, como --firmante; se puede repetir.")
  private List<String> postulantes = new ArrayList<>();

  @Option(
      names = "--datos-hasta",
      paramLabel = "AAAA-MM-DD",
      description = "El último día del que hablan los datos.")
  private @Nullable String datosHasta;

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      description =
          "Dónde escribirlo, si no existe: en JSON, o como libro si termina en .xlsx; por omisión, la"
              + " salida estándar.")
  private @Nullable String salida;

  @Option(names = "--idioma", paramLabel = "IDIOMA", description = "es (por omisión) o en.")
  private Idioma idioma = Idioma.ES;

  @Override
  public Integer call() {
    if (salida != null) {
      Salida.nueva(salida);
    }
    Borrador borrador = new Borrador(Evaluador.create()::revisarForma);
    preguntar(borrador);
    escribir(borrador.ejercicio());
    return Codigo.NADA_INCUMPLIDO;
  }

  private void preguntar(Borrador borrador) {
    Cuestionario preguntas = new Cuestionario(System.in, System.err, idioma);
    preguntas.preguntar(
        "--entidad",
        new Texto(
            "¿De qué entidad federativa es el ejercicio?",
            "Of which federal entity is the exercise?"),
        una(entidad),
        borrador::entidad);
    preguntas.preguntar(
        "--edicion",
        new Texto(
            "¿De qué edición? (el año, como 2016)", "Of which edition? (the year, like 2016)"),
        una(edicion),
        borrador::edicion);
    preguntas.preguntar(
        "--firmante",
        new Texto(
            "¿Quiénes firmaron la Declaración conjunta? Uno por renglón, como «Colectivo Abierto:"
                + " sociedad civil», «Gobierno del Estado: autoridad» o «Instituto de Transparencia:"
                + " organismo garante»; al final, un renglón vacío o, si hubo otros, «no sé»; o"
                + " «nadie».",
            "Who signed the Joint Declaration? One a line, like “Colectivo Abierto: sociedad civil”,"
                + " “Gobierno del Estado: autoridad” or “Instituto de Transparencia: organismo"
                + " garante”; at the end an empty line or, if there were others, “not known”; or"
                + " “nobody”."),
        firmantes,
        borrador::firmante);
    if (borrador.seFirmo()) {
      preguntas.preguntar(
          "--declaracion",
          new Texto(
              "¿Cuándo se firmó? (AAAA-MM-DD, AAAA-MM, AAAA o «no se sabe»)",
              "When was it signed? (YYYY-MM-DD, YYYY-MM, YYYY or “not known”)"),
          una(declaracion),
          borrador::declaracion);
    } else if (declaracion != null) {
      throw new EntradaException(
          new Texto(
              "--declaracion: nadie firmó la Declaración, así que no hay fecha",
              "--declaracion: nobody signed the Declaration, so there is no date"));
    }
    preguntas.preguntar(
        "--postulante",
        new Texto(
            "¿Quién postuló a la entidad? Como los firmantes; de quien ya se nombró basta el nombre.",
            "Who nominated the entity? As with the signatories; for those named before the name will"
                + " do."),
        postulantes,
        borrador::postulante);
    preguntas.preguntar(
        "--datos-hasta",
        new Texto(
            "¿Cuál es el último día del que hablan los datos? (AAAA-MM-DD)",
            "Which is the last day that the data tell of? (YYYY-MM-DD)"),
        una(datosHasta),
        borrador::datosHasta);
    preguntas.terminar();
  }

  private static List<String> una(@Nullable String dada) {
    return dada == null ? List.of() : List.of(dada);
  }

  private void escribir(EjercicioLocal ejercicio) {
    if (salida == null) {
      System.out.writeBytes(new EscritorDeEjercicios().escribir(ejercicio));
    } else {
      boolean libro = salida.toLowerCase(Locale.ROOT).endsWith(".xlsx");
      Salida.archivo(
          salida,
          libro
              ? new EscritorDeTablas().xlsx(ejercicio)
              : new EscritorDeEjercicios().escribir(ejercicio));
    }
  }
}
