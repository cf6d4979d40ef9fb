package org.gobiernoabierto.formatos;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Veredicto;

/** What a report says first, for a terminal: how it stands, why, and what to do. */
final class PrimeraPlana {

  private static final Map<EstadoDePaso, String> COLOR =
      Map.of(
          EstadoDePaso.SIN_INICIAR, "faint",
          EstadoDePaso.DESCONOCIDO, "faint",
          EstadoDePaso.EN_CURSO, "yellow",
          EstadoDePaso.CUMPLIDO, "green",
          EstadoDePaso.CON_INCUMPLIMIENTO, "red");
  private static final Map<Veredicto, String> COLOR_DEL_VEREDICTO =
      Map.of(
          Veredicto.CONFORME, "bold,green",
          Veredicto.EN_CURSO, "bold,yellow",
          Veredicto.NO_DETERMINABLE, "bold,yellow",
          Veredicto.NO_CONFORME, "bold,red");

  private static final int RENGLONES = 60;
  private static final int RENGLONES_DE_HOY = 15;
  private static final int ALGUNAS = 4;
  private static final int POR_PARRAFO = 8;

  private final Vista vista;
  private final Plana plana;
  private Renglones texto;
  private int algunas;

  PrimeraPlana(Vista vista) {
    this.vista = vista;
    plana = vista.plana();
    texto = vista.renglones();
  }

  /** All of it, however long. */
  Renglones sinTope() {
    texto = vista.renglones();
    algunas = Integer.MAX_VALUE;
    escribir();
    return texto;
  }

  /** In at most 60 lines, whatever the exercise. */
  Renglones entera() {
    return enPocos(
        RENGLONES,
        POR_PARRAFO,
        () -> {
          escribir();
          texto.linea("");
          texto.parrafo("", vista.di(Rotulo.LO_DEMAS_CON_DETALLE));
        });
  }

  /** The verdict, what is most urgent to do and what to find out, in at most 15 lines. */
  Renglones deHoy() {
    return enPocos(
        RENGLONES_DE_HOY,
        2,
        () -> {
          texto.linea(texto.negrita(vista.titulo()) + " · " + vista.fecha() + vista.horizonte());
          veredicto();
          queHacer();
          loQueFaltaSaber();
        });
  }

  /** Of each kind of things as many as fit. */
  private Renglones enPocos(int renglones, int porParrafo, Runnable escribir) {
    for (algunas = ALGUNAS; algunas > 0; algunas--) {
      texto = vista.renglones(algunas > 1 ? porParrafo : Math.min(porParrafo, 2));
      escribir.run();
      if (texto.cuantos() <= renglones) {
        break;
      }
    }
    return texto;
  }

  private void escribir() {
    encabezado();
    pasos();
    porQue();
    queHacer();
    irremediables();
    dispensas();
    previstos();
    loQueFaltaSaber();
    loDemas();
  }

  private void encabezado() {
    texto.linea(texto.negrita(vista.titulo() + "  (" + vista.informe().ejercicio() + ")"));
    if (vista.ficticio()) {
      texto.linea(texto.color("yellow", vista.di(Rotulo.FICTICIO)));
    }
    texto.parrafo("", vista.di(Rotulo.AL) + " " + vista.fecha() + vista.horizonte());
    vista.sinGuia().ifPresent(aviso -> texto.parrafo("! ", texto.color("yellow", vista.di(aviso))));
    texto.linea("");
    veredicto();
  }

  private void veredicto() {
    String color = requireNonNull(COLOR_DEL_VEREDICTO.get(vista.informe().veredicto()));
    texto.parrafo("", texto.color(color, vista.di(vista.veredicto())));
    texto.parrafo("", vista.cuentas());
  }

  private void pasos() {
    texto.titulo(vista.di(Rotulo.PASOS));
    for (SituacionDePaso situacion : vista.informe().pasos()) {
      EstadoDePaso estado = situacion.estado();
      String color = requireNonNull(COLOR.get(estado));
      String dicho = plana.paso(situacion);
      texto.parrafo(
          "  " + texto.color(color, Signo.de(estado)) + " " + situacion.paso().numero() + "  ",
          vista.di(situacion.paso())
              + ": "
              + texto.color(color, vista.di(estado))
              + (dicho.isEmpty() ? "" : " · " + dicho));
    }
  }

  private void porQue() {
    lista(
        Rotulo.POR_QUE,
        plana.causas(),
        causa -> {
          texto.parrafo("  " + texto.color("red", "✗ "), plana.causa(causa));
          texto.parrafo("      ", plana.porEso(causa));
        });
  }

  private void queHacer() {
    lista(
        Rotulo.QUE_HACER,
        plana.pasos(),
        pasos -> {
          ProximoPaso paso = pasos.get(0);
          texto.parrafo(
              "  " + (paso.vencido() ? texto.color("red", "! ") : "→ "), plana.accion(pasos));
          texto.parrafo(
              "      ",
              vista.di(paso.responsable()) + " · " + plana.cuando(paso) + " · " + plana.para(paso));
        });
  }

  private void irremediables() {
    lista(Rotulo.IRREMEDIABLE, plana.irremediables(), dicho -> texto.parrafo("  – ", dicho));
  }

  private void dispensas() {
    lista(Rotulo.DISPENSAS, plana.dispensas(), dicho -> texto.parrafo("  = ", dicho));
  }

  private void previstos() {
    lista(
        Rotulo.PREVISTO,
        plana.previstos(),
        previsto -> texto.parrafo("  … ", plana.previsto(previsto)));
  }

  private void loQueFaltaSaber() {
    lista(
        Rotulo.AVERIGUAR,
        vista.informe().porAveriguar(),
        algo -> texto.parrafo("  ? ", plana.averiguar(algo)));
  }

  /** The requirements of which nothing has been said yet, by result. */
  private void loDemas() {
    texto.linea("");
    for (Vista.Seccion seccion : Vista.SECCIONES) {
      String ids = plana.con(seccion.resultado());
      if (!ids.isEmpty()) {
        texto.parrafo(
            "  " + Signo.de(seccion.resultado()) + " ", vista.di(seccion.rotulo()) + ": " + ids);
      }
    }
  }

  /** The first few of some things under a heading, and how many more there are. */
  private <T> void lista(Texto rotulo, List<T> cosas, Consumer<T> decir) {
    if (cosas.isEmpty()) {
      return;
    }
    texto.titulo(vista.di(rotulo));
    int cuantas = Math.min(cosas.size(), algunas);
    cosas.subList(0, cuantas).forEach(decir);
    if (cuantas < cosas.size()) {
      texto.linea("  " + vista.di(Rotulo.Y_OTROS.con("cuantos", cosas.size() - cuantas)));
    }
  }
}
