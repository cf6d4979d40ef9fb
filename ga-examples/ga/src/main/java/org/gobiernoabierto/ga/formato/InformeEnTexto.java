package org.gobiernoabierto.ga.formato;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.informe.Veredicto;
import org.gobiernoabierto.modelo.EjercicioLocal;
import picocli.CommandLine.Help.Ansi;

/** A report for a terminal: the six steps at a glance, what is unmet and why, what comes next. */
final class InformeEnTexto implements Presentacion {

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

  private final Pedido pedido;

  InformeEnTexto(Pedido pedido) {
    this.pedido = pedido;
  }

  @Override
  public byte[] informe(Informe informe, EjercicioLocal ejercicio) {
    return new Redaccion(new Vista(informe, ejercicio, pedido)).redactar();
  }

  @Override
  public byte[] fallas(List<Falla> fallas) {
    String renglones = FallasEnTexto.de(pedido.archivo(), fallas, pedido.idioma());
    return (renglones + "\n").getBytes(UTF_8);
  }

  /** One report being written. */
  private static final class Redaccion {

    private final Vista vista;
    private final Renglones texto = new Renglones(Ansi.AUTO);

    Redaccion(Vista vista) {
      this.vista = vista;
    }

    byte[] redactar() {
      encabezado();
      pasos();
      incumplidos();
      advertencias();
      loQueSigue();
      loQueFaltaSaber();
      Vista.SECCIONES.forEach(this::seccion);
      avisos();
      pie();
      return texto.toString().getBytes(UTF_8);
    }

    private void encabezado() {
      texto.linea(texto.negrita(vista.titulo() + "  (" + vista.informe().ejercicio() + ")"));
      if (vista.ficticio()) {
        texto.linea(texto.color("yellow", vista.di(Rotulo.FICTICIO)));
      }
      texto.linea(vista.di(Rotulo.AL) + " " + vista.fecha());
      vista
          .sinGuia()
          .ifPresent(aviso -> texto.parrafo("! ", texto.color("yellow", vista.di(aviso))));
      texto.linea("");
      String color = COLOR_DEL_VEREDICTO.get(vista.informe().veredicto());
      texto.linea(texto.color(color, vista.di(vista.veredicto())));
      texto.linea(vista.cuentas());
    }

    private void pasos() {
      texto.titulo(vista.di(Rotulo.PASOS));
      for (SituacionDePaso situacion : vista.informe().pasos()) {
        EstadoDePaso estado = situacion.estado();
        String color = COLOR.get(estado);
        texto.linea(
            "  %s %d  %s%s"
                .formatted(
                    texto.color(color, Signo.de(estado)),
                    situacion.paso().numero(),
                    Renglones.relleno(vista.di(situacion.paso()), 56),
                    texto.color(color, vista.di(estado))));
      }
    }

    private void incumplidos() {
      List<Dictamen> dictamenes = vista.con(Resultado.INCUMPLE);
      if (dictamenes.isEmpty()) {
        return;
      }
      texto.titulo(vista.di(Rotulo.INCUMPLIDOS));
      for (Dictamen dictamen : dictamenes) {
        Requisito requisito = dictamen.requisito();
        texto.linea(
            "  %s %s"
                .formatted(
                    texto.color("red", "✗ " + requisito.id()),
                    texto.negrita(vista.di(requisito.titulo()))));
        vista.hallazgos(dictamen).forEach(this::hallazgo);
        texto.parrafoSiHay("      ", vista.omitidos(dictamen));
        texto.parrafo(
            "      ",
            vista.di(Rotulo.QUIEN) + vista.di(requisito.responsable()) + vencio(dictamen));
        requisito.fundamento().forEach(f -> texto.parrafo("      ", vista.oracion(f)));
        texto.linea("");
      }
    }

    private void hallazgo(Hallazgo hallazgo) {
      texto.parrafo("      ", vista.di(hallazgo.mensaje()));
      detalles(hallazgo);
    }

    private void detalles(Hallazgo hallazgo) {
      texto.parrafoSiHay("        → ", vista.di(hallazgo.remedio()));
      texto.parrafo("        @ ", vista.donde(hallazgo));
      dispensa("        = ", hallazgo);
    }

    private void dispensa(String sangria, Hallazgo hallazgo) {
      if (hallazgo.dispensa() != null) {
        texto.parrafo(
            sangria,
            texto.color("yellow", vista.di(Rotulo.DISPENSADO)) + ". " + vista.dispensa(hallazgo));
      }
    }

    private String vencio(Dictamen dictamen) {
      return dictamen.vence() == null
          ? ""
          : " · " + vista.di(Rotulo.VENCIO) + " " + dictamen.vence();
    }

    private void advertencias() {
      List<Hallazgo> advertencias = vista.advertencias();
      if (!advertencias.isEmpty()) {
        texto.titulo(vista.di(Rotulo.AVISOS));
        for (Hallazgo hallazgo : advertencias) {
          texto.parrafo(
              "  " + texto.color("yellow", "! " + hallazgo.requisito()) + " ",
              vista.di(hallazgo.mensaje()));
          detalles(hallazgo);
        }
      }
    }

    private void loQueSigue() {
      if (vista.informe().proximosPasos().isEmpty()) {
        return;
      }
      texto.titulo(vista.di(Rotulo.SIGUE));
      for (ProximoPaso paso : vista.informe().proximosPasos()) {
        String plazo = paso.vence() == null ? vista.di(Rotulo.SIN_FECHA) : paso.vence().toString();
        texto.parrafo(
            "  " + Renglones.relleno(plazo, 12) + paso.requisito() + " ", vista.di(paso.accion()));
        String despues =
            paso.bloqueadoPor().isEmpty()
                ? ""
                : " · " + vista.di(Rotulo.DESPUES_DE) + String.join(", ", paso.bloqueadoPor());
        texto.parrafo(" ".repeat(20), vista.di(paso.responsable()) + despues);
      }
    }

    private void loQueFaltaSaber() {
      if (!vista.porAveriguar().isEmpty()) {
        texto.titulo(vista.di(Rotulo.AVERIGUAR));
        vista
            .porAveriguar()
            .forEach(algo -> PorAveriguarEnTexto.agregar(texto, vista.idioma(), algo));
        texto.parrafoSiHay("  ", vista.masPorAveriguar());
      }
    }

    private void seccion(Vista.Seccion seccion) {
      List<Dictamen> dictamenes = vista.con(seccion.resultado());
      if (!dictamenes.isEmpty()) {
        texto.titulo(vista.di(seccion.rotulo()));
        dictamenes.forEach(this::dictamen);
      }
    }

    private void dictamen(Dictamen dictamen) {
      Requisito requisito = dictamen.requisito();
      String vence =
          dictamen.resultado() == Resultado.PENDIENTE && dictamen.vence() != null
              ? " · " + vista.di(Rotulo.VENCE) + dictamen.vence()
              : "";
      texto.parrafo(
          "  " + Signo.de(dictamen.resultado()) + " " + requisito.id() + " ",
          vista.di(requisito.titulo()) + vence);
      for (Hallazgo nota : vista.notas(dictamen)) {
        texto.parrafo("          ", vista.di(nota.mensaje()));
        dispensa("          = ", nota);
      }
      texto.parrafoSiHay("          ", vista.omitidos(dictamen));
    }

    private void avisos() {
      List<Falla> avisos = vista.otrosAvisos();
      if (!avisos.isEmpty()) {
        texto.titulo(vista.di(Rotulo.OTROS_AVISOS));
        for (Falla aviso : avisos) {
          String lugar = aviso.ruta().isEmpty() ? "" : " @ " + vista.lugar(aviso);
          texto.parrafo("  ! ", vista.di(aviso.mensaje()) + lugar);
        }
      }
    }

    private void pie() {
      texto.titulo(vista.di(Rotulo.REGLAS));
      vista
          .informe()
          .conjuntosDeReglas()
          .forEach(
              c -> {
                texto.linea("  " + c.nombre() + " " + c.version() + " · SHA-256 " + c.huella());
                texto.parrafoSiHay("    ", vista.motivo(c));
              });
      texto.parrafo("  ", vista.parametros());
    }
  }
}
