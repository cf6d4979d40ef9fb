package org.gobiernoabierto.ga;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.idioma.Idioma;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.EstadoDePaso;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.gobiernoabierto.informe.Severidad;
import org.gobiernoabierto.informe.SituacionDePaso;
import org.gobiernoabierto.modelo.EjercicioLocal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A report for a person: the six steps at a glance, what is unmet and why, what comes next. */
final class InformeEnTexto {

  private static final int ANCHO = 96;
  private static final Map<EstadoDePaso, String> COLOR =
      Map.of(
          EstadoDePaso.SIN_INICIAR, "faint",
          EstadoDePaso.EN_CURSO, "yellow",
          EstadoDePaso.CUMPLIDO, "green",
          EstadoDePaso.CON_INCUMPLIMIENTO, "red");
  private static final Map<EstadoDePaso, String> SIGNO =
      Map.of(
          EstadoDePaso.SIN_INICIAR, "·",
          EstadoDePaso.EN_CURSO, "…",
          EstadoDePaso.CUMPLIDO, "✓",
          EstadoDePaso.CON_INCUMPLIMIENTO, "✗");

  private final Idioma idioma;
  private final Ansi ansi;
  private final StringBuilder texto = new StringBuilder();

  InformeEnTexto(Idioma idioma, Ansi ansi) {
    this.idioma = idioma;
    this.ansi = ansi;
  }

  String de(Informe informe, EjercicioLocal ejercicio, boolean hoy) {
    encabezado(informe, ejercicio, hoy);
    veredicto(informe);
    pasos(informe);
    incumplidos(informe);
    avisos(informe);
    loQueSigue(informe);
    indeterminados(informe);
    lista(informe, Rotulo.CUMPLIDOS, Resultado.CUMPLE);
    lista(informe, Rotulo.CUMPLIDOS_TARDE, Resultado.CUMPLE_TARDE);
    lista(informe, Rotulo.NO_APLICAN, Resultado.NO_APLICA);
    pie(informe);
    return texto.toString();
  }

  private void encabezado(Informe informe, EjercicioLocal ejercicio, boolean hoy) {
    linea(
        negrita(
            ejercicio.entidad().nombre()
                + " "
                + informe.edicion().anio()
                + "  ("
                + informe.ejercicio()
                + ")"));
    if (ejercicio.ficticio()) {
      linea(color("yellow", Rotulo.FICTICIO.en(idioma)));
    }
    linea(Rotulo.AL.en(idioma) + " " + informe.fecha() + (hoy ? " " + Rotulo.HOY.en(idioma) : ""));
    linea("");
  }

  private void veredicto(Informe informe) {
    String titulo;
    if (!informe.conforme()) {
      titulo = color("bold,red", Rotulo.NO_CONFORME.en(idioma));
    } else if (cuantos(informe, Resultado.NO_DETERMINABLE) > 0) {
      titulo = color("bold,yellow", Rotulo.CONFORME_HASTA_DONDE_SE_SABE.en(idioma));
    } else {
      titulo = color("bold,green", Rotulo.CONFORME.en(idioma));
    }
    linea(titulo);
    linea(
        Stream.of(Resultado.values())
            .map(r -> cuantos(informe, r) + " " + r.nombre().en(idioma))
            .collect(Collectors.joining(" · ")));
  }

  private static long cuantos(Informe informe, Resultado resultado) {
    return informe.requisitos().stream().filter(d -> d.resultado() == resultado).count();
  }

  private void pasos(Informe informe) {
    titulo(Rotulo.PASOS);
    for (SituacionDePaso situacion : informe.pasos()) {
      EstadoDePaso estado = situacion.estado();
      linea(
          "  "
              + color(COLOR.get(estado), SIGNO.get(estado))
              + " "
              + situacion.paso().numero()
              + "  "
              + relleno(situacion.paso().nombre().en(idioma), 56)
              + color(COLOR.get(estado), estado.nombre().en(idioma)));
    }
  }

  private void incumplidos(Informe informe) {
    List<Dictamen> dictamenes = con(informe, Resultado.INCUMPLE);
    if (dictamenes.isEmpty()) {
      return;
    }
    titulo(Rotulo.INCUMPLIDOS);
    for (Dictamen dictamen : dictamenes) {
      Requisito requisito = dictamen.requisito();
      linea(
          "  "
              + color("red", "✗ " + requisito.id())
              + " "
              + negrita(requisito.titulo().en(idioma)));
      hallazgos(informe, requisito.id());
      parrafo(
          "      ",
          Rotulo.QUIEN.en(idioma) + requisito.responsable().nombre().en(idioma) + vencio(dictamen));
      requisito
          .fundamento()
          .forEach(f -> parrafo("      ", "§" + f.oracion() + " «" + f.texto() + "»"));
      linea("");
    }
  }

  private void hallazgos(Informe informe, String requisito) {
    informe.hallazgos().stream()
        .filter(h -> h.requisito().equals(requisito))
        .forEach(
            h -> {
              parrafo("      ", h.mensaje().en(idioma));
              parrafo("        → ", h.remedio().en(idioma));
              parrafo("        @ ", lugar(h));
            });
  }

  private String lugar(Hallazgo hallazgo) {
    String ruta = hallazgo.ruta().isEmpty() ? "/" : hallazgo.ruta();
    return hallazgo.linea() == null
        ? ruta
        : ruta + " (" + Rotulo.LINEA.en(idioma) + " " + hallazgo.linea() + ")";
  }

  private String vencio(Dictamen dictamen) {
    return dictamen.vence() == null
        ? ""
        : " · " + Rotulo.VENCIO.en(idioma) + " " + dictamen.vence();
  }

  private void avisos(Informe informe) {
    List<Hallazgo> avisos =
        informe.hallazgos().stream()
            .filter(h -> h.severidad() == Severidad.ADVERTENCIA)
            .filter(h -> informe.dictamen(h.requisito()).resultado() != Resultado.INCUMPLE)
            .toList();
    if (avisos.isEmpty()) {
      return;
    }
    titulo(Rotulo.AVISOS);
    avisos.forEach(
        h -> {
          parrafo("  " + color("yellow", "! " + h.requisito()) + " ", h.mensaje().en(idioma));
          parrafo("        @ ", lugar(h));
        });
  }

  private void loQueSigue(Informe informe) {
    if (informe.proximosPasos().isEmpty()) {
      return;
    }
    titulo(Rotulo.SIGUE);
    for (ProximoPaso paso : informe.proximosPasos()) {
      parrafo(
          "  " + relleno(plazo(paso.vence()), 12) + paso.requisito() + " ",
          paso.accion().en(idioma));
      String despues =
          paso.bloqueadoPor().isEmpty()
              ? ""
              : " · " + Rotulo.DESPUES_DE.en(idioma) + String.join(", ", paso.bloqueadoPor());
      parrafo("                    ", paso.responsable().nombre().en(idioma) + despues);
    }
  }

  private String plazo(@Nullable LocalDate vence) {
    return vence == null ? Rotulo.SIN_FECHA.en(idioma) : vence.toString();
  }

  private void indeterminados(Informe informe) {
    List<Dictamen> dictamenes = con(informe, Resultado.NO_DETERMINABLE);
    if (dictamenes.isEmpty()) {
      return;
    }
    titulo(Rotulo.INDETERMINADOS);
    for (Dictamen dictamen : dictamenes) {
      parrafo("  ? " + dictamen.requisito().id() + " ", dictamen.requisito().titulo().en(idioma));
      informe.hallazgos().stream()
          .filter(h -> h.requisito().equals(dictamen.requisito().id()))
          .filter(h -> h.severidad() == Severidad.INFO)
          .forEach(h -> parrafo("          ", h.mensaje().en(idioma)));
    }
  }

  private void lista(Informe informe, Texto rotulo, Resultado resultado) {
    List<Dictamen> dictamenes = con(informe, resultado);
    if (!dictamenes.isEmpty()) {
      titulo(rotulo);
      dictamenes.forEach(
          d -> linea("  " + d.requisito().id() + " " + d.requisito().titulo().en(idioma)));
    }
  }

  private void pie(Informe informe) {
    titulo(Rotulo.REGLAS);
    informe
        .conjuntosDeReglas()
        .forEach(c -> linea("  " + c.nombre() + " " + c.version() + " · SHA-256 " + c.huella()));
    parrafo(
        "  ",
        informe.parametros().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(", ")));
  }

  private static List<Dictamen> con(Informe informe, Resultado resultado) {
    return informe.requisitos().stream().filter(d -> d.resultado() == resultado).toList();
  }

  private void titulo(Texto rotulo) {
    linea("");
    linea(negrita(rotulo.en(idioma)));
  }

  private void parrafo(String sangria, String contenido) {
    int visible = sangria.replaceAll("\u001B\\[[;\\d]*m", "").length();
    StringBuilder renglon = new StringBuilder(sangria);
    int largo = visible;
    for (String palabra : contenido.split(" ")) {
      if (largo > visible && largo + 1 + palabra.length() > ANCHO) {
        linea(renglon.toString());
        renglon = new StringBuilder(" ".repeat(visible));
        largo = visible;
      }
      if (largo > visible) {
        renglon.append(' ');
        largo++;
      }
      renglon.append(palabra);
      largo += palabra.length();
    }
    linea(renglon.toString());
  }

  private void linea(String renglon) {
    texto.append(renglon).append('\n');
  }

  private String negrita(String contenido) {
    return color("bold", contenido);
  }

  private String color(String estilo, String contenido) {
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.parse(estilo))
            + contenido
            + Ansi.Style.off(Ansi.Style.parse(estilo))
        : contenido;
  }

  private static String relleno(String contenido, int ancho) {
    return contenido + " ".repeat(Math.max(1, ancho - contenido.length()));
  }
}
