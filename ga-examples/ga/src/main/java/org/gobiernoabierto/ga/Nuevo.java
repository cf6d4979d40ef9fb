package org.gobiernoabierto.ga;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.json.EscritorDeEjercicios;
import org.gobiernoabierto.reglas.Evaluador;
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
    footer = {"  ga nuevo --entidad Colima --edicion 2016 --salida colima.json"})
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
      description = "Dónde escribirlo, si no existe; por omisión, la salida estándar.")
  private @Nullable Path salida;

  @Override
  public Integer call() {
    if (salida != null && Files.exists(salida)) {
      throw new EntradaException("ya existe " + salida);
    }
    Borrador borrador = new Borrador(Evaluador.create()::revisarForma);
    preguntar(borrador);
    escribir(new EscritorDeEjercicios().escribir(borrador.ejercicio()));
    return Codigo.NADA_INCUMPLIDO;
  }

  private void preguntar(Borrador borrador) {
    Cuestionario preguntas = new Cuestionario(System.in, System.err);
    preguntas.preguntar(
        "--entidad",
        "¿De qué entidad federativa es el ejercicio?",
        una(entidad),
        borrador::entidad);
    preguntas.preguntar(
        "--edicion", "¿De qué edición? (el año, como 2016)", una(edicion), borrador::edicion);
    preguntas.preguntar(
        "--firmante",
        "¿Quiénes firmaron la Declaración conjunta? Uno por renglón, como «Colectivo Abierto:"
            + " sociedad civil», «Gobierno del Estado: autoridad» o «Instituto de Transparencia:"
            + " organismo garante»; al final, un renglón vacío o, si hubo otros, «no sé»; o «nadie».",
        firmantes,
        borrador::firmante);
    if (borrador.seFirmo()) {
      preguntas.preguntar(
          "--declaracion",
          "¿Cuándo se firmó? (AAAA-MM-DD, AAAA-MM, AAAA o «no se sabe»)",
          una(declaracion),
          borrador::declaracion);
    } else if (declaracion != null) {
      throw new EntradaException("--declaracion: nadie firmó la Declaración, así que no hay fecha");
    }
    preguntas.preguntar(
        "--postulante",
        "¿Quién postuló a la entidad? Como los firmantes; de quien ya se nombró basta el nombre.",
        postulantes,
        borrador::postulante);
    preguntas.preguntar(
        "--datos-hasta",
        "¿Cuál es el último día del que hablan los datos? (AAAA-MM-DD)",
        una(datosHasta),
        borrador::datosHasta);
    preguntas.terminar();
  }

  private static List<String> una(@Nullable String dada) {
    return dada == null ? List.of() : List.of(dada);
  }

  private void escribir(byte[] json) {
    if (salida == null) {
      System.out.writeBytes(json);
      return;
    }
    try {
      Files.write(salida, json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new EntradaException("no se pudo escribir " + salida + ": " + e.getMessage());
    }
  }
}
