package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.InformeDeAvance;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeCompromiso;
import org.gobiernoabierto.informe.InformeDeAvance.AvanceDeElemento;
import org.gobiernoabierto.json.EscritorDeAvances;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.gobiernoabierto.reglas.Avances;
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

  private static final int ANCHO_DE_NOMBRE = 60;

  @Parameters(paramLabel = "ARCHIVO", description = "Ejercicio en JSON; - es la entrada estándar.")
  private String archivo = "";

  @Option(
      names = "--corte",
      required = true,
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de corte, incluida.")
  private LocalDate corte = LocalDate.EPOCH;

  @Option(names = "--formato", paramLabel = "FORMATO", description = "texto (por omisión) o json.")
  private Formato formato = Formato.TEXTO;

  @Mixin private Opciones opciones = new Opciones();

  private enum Formato {
    TEXTO,
    JSON
  }

  @Override
  public Integer call() {
    EjercicioLocal ejercicio = SinFallas.leer(archivo, opciones.evaluador(), opciones.idioma());
    InformeDeAvance avance = Avances.al(ejercicio, corte);
    switch (formato) {
      case TEXTO -> System.out.print(texto(avance, opciones.idioma()));
      case JSON -> System.out.writeBytes(new EscritorDeAvances().escribir(avance));
    }
    return Codigo.NADA_INCUMPLIDO;
  }

  private static String texto(InformeDeAvance informe, Idioma idioma) {
    StringBuilder texto = new StringBuilder();
    texto
        .append(Rotulo.AVANCE.en(idioma).formatted(informe.ejercicio(), informe.corte()))
        .append('\n')
        .append(actualizaciones(informe, idioma))
        .append('\n');
    for (AvanceDeCompromiso compromiso : informe.compromisos()) {
      texto
          .append("\n%s  %s\n".formatted(compromiso.id(), compromiso.titulo()))
          .append(
              "  %s %s · %s %s"
                  .formatted(
                      Rotulo.PLANEADO.en(idioma),
                      porcentaje(compromiso.planeado()),
                      Rotulo.HECHO.en(idioma),
                      porcentaje(compromiso.hecho())));
      if (compromiso.nivelDeLogro() != null) {
        texto.append(" · ").append(Rotulo.LOGRO.en(idioma)).append(compromiso.nivelDeLogro());
      }
      texto.append('\n');
      compromiso.elementos().forEach(e -> texto.append(renglon(e, idioma)));
    }
    Texto faltan = faltan(informe);
    if (faltan != null) {
      texto.append('\n').append(faltan.en(idioma)).append('\n');
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

  private static String renglon(AvanceDeElemento elemento, Idioma idioma) {
    String nombre =
        elemento.nombre().length() <= ANCHO_DE_NOMBRE
            ? elemento.nombre()
            : elemento.nombre().substring(0, ANCHO_DE_NOMBRE - 1) + "…";
    return "    %-8s %-60s %s  %s %4s  %s %4s  %s\n"
        .formatted(
            elemento.id(),
            nombre,
            elemento.fin() == null ? "----------" : elemento.fin(),
            Rotulo.PLANEADO.en(idioma),
            porcentaje(elemento.planeado()),
            Rotulo.HECHO.en(idioma),
            porcentaje(elemento.hecho()),
            elemento.situacion().nombre().en(idioma));
  }

  private static String porcentaje(@Nullable Integer valor) {
    return valor == null ? "–" : valor + "%";
  }
}
