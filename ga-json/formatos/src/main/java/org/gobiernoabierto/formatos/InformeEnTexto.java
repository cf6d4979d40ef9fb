package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Fundamento;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;

/** A report for a terminal: the six steps at a glance, what is unmet and why, what comes next. */
public final class InformeEnTexto extends FormatoDeInforme {

  public InformeEnTexto() {
    super("texto", Tipo.TEXTO);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return new Redaccion(new Vista(evaluado, pedido), pedido.detalle()).redactar();
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    String renglones = FallasEnTexto.de(pedido.archivo(), fallas, pedido.idioma());
    return (renglones + "\n").getBytes(UTF_8);
  }

  /** One report being written. */
  private static final class Redaccion {

    private final Vista vista;
    private final boolean detalle;
    private final Renglones texto;
    private final Set<String> citadas = new HashSet<>();

    Redaccion(Vista vista, boolean detalle) {
      this.vista = vista;
      this.detalle = detalle;
      texto = vista.renglones();
    }

    byte[] redactar() {
      PrimeraPlana plana = new PrimeraPlana(vista);
      texto.agregar(detalle ? plana.sinTope() : plana.entera());
      if (detalle) {
        incumplidos();
        advertencias();
        Vista.SECCIONES.forEach(this::seccion);
        avisos();
        pie();
      }
      return texto.toString().getBytes(UTF_8);
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
        requisito.fundamento().forEach(this::oracion);
        texto.linea("");
      }
    }

    private void oracion(Fundamento fundamento) {
      texto.parrafo(
          "      ",
          citadas.add(fundamento.oracion())
              ? vista.oracion(fundamento)
              : "§" + fundamento.oracion() + " (" + vista.di(Rotulo.YA_CITADA) + ")");
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
          : " · " + vista.di(Rotulo.VENCIO) + " " + vista.dia(dictamen.vence());
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
              ? " · " + vista.di(Rotulo.VENCE) + vista.dia(dictamen.vence())
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
        avisos.forEach(aviso -> texto.parrafo("  ! ", vista.aviso(aviso)));
      }
    }

    private void pie() {
      texto.titulo(vista.di(Rotulo.REGLAS));
      vista
          .informe()
          .conjuntosDeReglas()
          .forEach(
              c -> {
                texto.parrafo("  ", c.nombre() + " " + c.version() + " · SHA-256 " + c.huella());
                texto.parrafoSiHay("    ", vista.motivo(c));
              });
      texto.parrafo("  ", vista.parametros());
    }
  }
}
