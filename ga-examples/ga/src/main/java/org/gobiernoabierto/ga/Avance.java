package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gobiernoabierto.ga.formato.PaginaDelAvance;
import org.gobiernoabierto.ga.formato.Renglones;
import org.gobiernoabierto.ga.formato.dibujo.Gantt;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.gobiernoabierto.informe.Tramo;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
import org.gobiernoabierto.reglas.Evaluador;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "avance",
    description = "Avance del plan a una fecha de corte, según las actualizaciones del tablero.",
    mixinStandardHelpOptions = true,
    exitCodeList = {"0:El avance.", "2:El archivo no se pudo leer o la llamada no es correcta."},
    footer = {"  ga avance ejercicio.json --corte 2017-08-15"})
final class Avance implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARCHIVO",
      description = "Ejercicio en JSON, .xlsx o una carpeta con CSV; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--corte",
      required = true,
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de corte, incluida.")
  private LocalDate corte = LocalDate.EPOCH;

  @Option(
      names = "--formato",
      paramLabel = "FORMATO",
      description = "texto (por omisión), json o html.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON,
    HTML
  }

  @Override
  public Integer call() {
    Evaluador evaluador = opciones.evaluador();
    EjercicioLocal ejercicio = SinFallas.leer(archivo, evaluador, opciones.idioma());
    InformeDeAvance avance = Avances.al(ejercicio, corte);
    switch (formato) {
      case TEXTO -> System.out.print(texto(avance, opciones.idioma()));
      case JSON -> System.out.writeBytes(new EscritorDeAvances().escribir(avance));
      case HTML -> System.out.writeBytes(pagina(evaluador, ejercicio, avance));
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private byte[] pagina(Evaluador evaluador, EjercicioLocal ejercicio, InformeDeAvance avance) {
    Idioma idioma = opciones.idioma();
    List<String> notas = new ArrayList<>(actualizaciones(avance, idioma).lines().toList());
    Texto faltan = faltan(avance);
    if (faltan != null) {
      notas.add(faltan.en(idioma));
    }
    Tramo anio = evaluador.calendario(ejercicio, corte).anioDelPlan();
    Gantt gantt = new Gantt(ejercicio, avance, anio, idioma);
    return PaginaDelAvance.de(ejercicio, corte.toString(), notas, gantt, idioma);
  }

  private static String texto(InformeDeAvance informe, Idioma idioma) {
    Renglones texto = new Renglones();
    texto.parrafo("", Rotulo.AVANCE.en(idioma).formatted(informe.ejercicio(), informe.corte()));
    actualizaciones(informe, idioma).lines().forEach(dicho -> texto.parrafo("", dicho));
    for (AvanceDeCompromiso compromiso : informe.compromisos()) {
      texto.linea("");
      texto.parrafo(compromiso.id() + "  ", compromiso.titulo());
      texto.parrafo(
          "  ",
          planeadoYHecho(compromiso.planeado(), compromiso.hecho(), " · ", idioma)
              + (compromiso.nivelDeLogro() == null
                  ? ""
                  : " · " + Rotulo.LOGRO.en(idioma) + compromiso.nivelDeLogro()));
      compromiso.elementos().forEach(elemento -> elemento(texto, elemento, idioma));
    }
    Texto faltan = faltan(informe);
    if (faltan != null) {
      texto.linea("");
      texto.parrafo("", faltan.en(idioma));
    }
    return texto.toString();
  }

  private static String actualizaciones(InformeDeAvance informe, Idioma idioma) {
    boolean puedeHaber = informe.puedeHaberMasActualizaciones();
    if (informe.ultimaActualizacion() == null) {
      return (puedeHaber ? Rotulo.NO_SE_SABE_SI_HAY_ACTUALIZACIONES : Rotulo.SIN_ACTUALIZACION)
          .en(idioma);
    }
    String ultima = Rotulo.ULTIMA_ACTUALIZACION.en(idioma) + " " + informe.ultimaActualizacion();
    return puedeHaber
        ? ultima + "\n" + Rotulo.NO_SE_SABE_SI_HAY_OTRAS_ACTUALIZACIONES.en(idioma)
        : ultima;
  }

  /** What is to be said of the commitments that are not listed; null for nothing. */
  private static @Nullable Texto faltan(InformeDeAvance informe) {
    boolean ninguno = informe.compromisos().isEmpty();
    if (informe.puedeHaberMasCompromisos()) {
      return ninguno
          ? Rotulo.NO_SE_SABE_SI_HAY_COMPROMISOS
          : Rotulo.NO_SE_SABE_SI_HAY_OTROS_COMPROMISOS;
    }
    return ninguno ? Rotulo.SIN_COMPROMISOS : null;
  }

  private static void elemento(Renglones texto, AvanceDeElemento elemento, Idioma idioma) {
    texto.parrafo("    %-8s ".formatted(elemento.id()), elemento.nombre());
    texto.parrafo(
        " ".repeat(13),
        "%s  %s  %s"
            .formatted(
                elemento.fin() == null ? "----------" : elemento.fin(),
                planeadoYHecho(elemento.planeado(), elemento.hecho(), "  ", idioma),
                elemento.situacion().nombre().en(idioma)));
  }

  private static String planeadoYHecho(
      @Nullable Integer planeado, @Nullable Integer hecho, String entre, Idioma idioma) {
    return "%s %s%s%s %s"
        .formatted(
            Rotulo.PLANEADO.en(idioma),
            porcentaje(planeado),
            entre,
            Rotulo.HECHO.en(idioma),
            porcentaje(hecho));
  }

  private static String porcentaje(@Nullable Integer valor) {
    return valor == null ? "–" : valor + "%";
  }
}
