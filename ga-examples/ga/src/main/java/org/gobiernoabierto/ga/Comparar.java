package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.formatos.Limpieza;
import org.gobiernoabierto.formatos.Renglones;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Comparacion;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.json.EscritorDeComparaciones;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.modelo.lugares.Sitio;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "comparar",
    description = "Qué cambió entre dos versiones de un ejercicio, o del mismo entre dos fechas.",
    mixinStandardHelpOptions = true,
    exitCodeList = {
      "0:Lo que cambió, aunque sea nada.",
      "2:El archivo no se pudo leer o la llamada no es correcta."
    },
    footer = {
      "  ga comparar antes.json despues.json --fecha 2018-03-20",
      "  ga comparar ejercicio.json --desde 2017-06-01 --fecha 2018-03-20"
    })
final class Comparar implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "A", description = "La versión anterior.")
  private String anterior = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      description = "La versión posterior; si falta, la misma.")
  private @Nullable String posterior;

  @Option(
      names = "--desde",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha a la que se evalúa la versión anterior; si falta, la de --fecha.")
  private @Nullable LocalDate desde;

  @Option(
      names = "--desde-guia",
      paramLabel = "NOMBRE",
      description = "Guía que juzga la versión anterior; si falta, la misma que la posterior.")
  private @Nullable String desdeGuia;

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON
  }

  @Override
  public Integer call() {
    if (posterior == null && desde == null && desdeGuia == null) {
      throw new EntradaException(Rotulo.FALTA_CON_QUE_COMPARAR);
    }
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal a = SinFallas.leer(anterior, evaluador, opciones.idioma());
    EjercicioLocal b =
        posterior == null ? a : SinFallas.leer(posterior, evaluador, opciones.idioma());
    Informe antes =
        (desdeGuia == null ? evaluador : opciones.evaluadorDe(desdeGuia))
            .evaluar(a, desde == null ? opciones.fecha().para(a) : desde);
    Informe despues = evaluador.evaluar(b, opciones.fecha().para(b));
    Texto aviso =
        Rotulo.DOS_EJERCICIOS.con("antes", Limpieza.de(a.id()), "despues", Limpieza.de(b.id()));
    boolean mismo = a.id().equals(b.id());
    if (formato == Formato.JSON) {
      if (!mismo) {
        System.err.println("ga: " + aviso.en(opciones.idioma()));
      }
      System.out.writeBytes(new EscritorDeComparaciones().escribir(antes, despues));
      return Codigo.NADA_INCUMPLIDO;
    }
    Renglones texto = new Renglones(Terminal.ANCHO);
    if (!mismo) {
      texto.parrafo("! ", aviso.en(opciones.idioma()));
    }
    Texto veredictos =
        Rotulo.VEREDICTOS.con("antes", veredicto(antes), "despues", veredicto(despues));
    texto.parrafo("", veredictos.en(opciones.idioma()));
    Comparacion comparacion = Comparacion.entre(antes, despues);
    resultados(comparacion, texto, opciones.idioma());
    hallazgos(texto, Rotulo.NUEVOS, "+", comparacion.nuevos(), b);
    hallazgos(texto, Rotulo.RESUELTOS, "-", comparacion.resueltos(), a);
    System.out.print(texto);
    return Codigo.NADA_INCUMPLIDO;
  }

  private static Texto veredicto(Informe informe) {
    return Rotulo.VEREDICTO.con(
        "veredicto", informe.veredicto(),
        "juzgados", informe.cobertura().juzgados(),
        "requisitos", informe.cobertura().requisitos());
  }

  private static void resultados(Comparacion comparacion, Renglones texto, Idioma idioma) {
    rotulo(texto, Rotulo.CAMBIOS, comparacion.cambios(), idioma);
    comparacion
        .cambios()
        .forEach(
            c ->
                texto.parrafo(
                    "  " + c.requisito().id() + " ",
                    "%s → %s  %s"
                        .formatted(
                            c.antes().nombre().en(idioma),
                            c.despues().nombre().en(idioma),
                            c.requisito().titulo().en(idioma))));
    requisitos(texto, Rotulo.AGREGADOS, comparacion.agregados(), idioma);
    requisitos(texto, Rotulo.RETIRADOS, comparacion.retirados(), idioma);
  }

  private static void rotulo(Renglones texto, Texto rotulo, List<?> cosas, Idioma idioma) {
    texto.linea(rotulo.en(idioma) + " (" + cosas.size() + ")");
  }

  /** Requirements that only one of the reports has; nothing where there are none. */
  private static void requisitos(
      Renglones texto, Texto rotulo, List<Dictamen> dictamenes, Idioma idioma) {
    if (dictamenes.isEmpty()) {
      return;
    }
    rotulo(texto, rotulo, dictamenes, idioma);
    dictamenes.forEach(
        d ->
            texto.parrafo(
                "  " + d.requisito().id() + " ",
                d.resultado().nombre().en(idioma) + "  " + d.requisito().titulo().en(idioma)));
  }

  private void hallazgos(
      Renglones texto,
      Texto rotulo,
      String signo,
      List<Hallazgo> hallazgos,
      EjercicioLocal ejercicio) {
    rotulo(texto, rotulo, hallazgos, opciones.idioma());
    for (Hallazgo hallazgo : hallazgos) {
      Sitio sitio = Sitio.en(ejercicio, hallazgo.ruta());
      texto.parrafo(
          "  " + signo + " " + hallazgo.requisito() + " ",
          Limpieza.de(
              (sitio == null ? "" : sitio.nombrado(ejercicio) + ": ")
                  + hallazgo.mensaje().en(opciones.idioma())));
    }
  }
}
