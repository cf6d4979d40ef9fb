package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.idioma.Texto;
import org.gobiernoabierto.informe.Causa;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;
import org.jspecify.annotations.Nullable;

/** A report in GitHub-flavoured Markdown. */
public final class InformeEnMarkdown extends FormatoDeInforme {

  public InformeEnMarkdown() {
    super("markdown", Tipo.MARKDOWN);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return new Redaccion(new Vista(evaluado, pedido)).redactar();
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    Markdown md = new Markdown();
    md.linea("# %s", Rotulo.NO_SE_EVALUO.en(pedido.idioma()));
    md.linea("");
    md.linea("%s", Rotulo.FALLAS.en(pedido.idioma()));
    md.linea("");
    for (Falla falla : Limpieza.de(fallas)) {
      md.linea("- %s", FallasEnTexto.de(pedido.archivo(), List.of(falla), pedido.idioma()));
    }
    return md.toString().getBytes(UTF_8);
  }

  /** One report being written. */
  private static final class Redaccion {

    private final Vista vista;
    private final Informe informe;
    private final Plana plana;
    private final Markdown md = new Markdown();

    Redaccion(Vista vista) {
      this.vista = vista;
      this.informe = vista.informe();
      plana = vista.plana();
    }

    byte[] redactar() {
      encabezado();
      pasos();
      porQue();
      loQueSigue();
      lista(Rotulo.IRREMEDIABLE, plana.irremediables());
      lista(Rotulo.DISPENSAS, plana.dispensas());
      lista(Rotulo.PREVISTO, plana.previstos().stream().map(plana::previsto).toList());
      porAveriguar();
      incumplidos();
      advertencias();
      Vista.SECCIONES.forEach(this::seccion);
      todos();
      avisos();
      reglas();
      return md.toString().getBytes(UTF_8);
    }

    private void encabezado() {
      md.linea("# %s", vista.titulo());
      md.linea("");
      vista
          .sinGuia()
          .ifPresent(
              aviso -> {
                md.linea("> **%s**", vista.di(aviso));
                md.linea("");
              });
      md.linea("**%s**", vista.di(vista.veredicto()));
      md.linea("");
      md.linea("%s", vista.cuentas());
      md.linea("");
      if (vista.ficticio()) {
        md.linea("*%s*", vista.di(Rotulo.FICTICIO));
        md.linea("");
      }
      md.linea("- %s", vista.di(Rotulo.GUIA));
      dato("- ", Rotulo.EJERCICIO, vista.ejercicio());
      dato("- ", Rotulo.FECHA, vista.fecha());
      dato("- ", Rotulo.ARCHIVO, vista.archivo());
    }

    private void pasos() {
      titulo(Rotulo.PASOS);
      md.tabla(vista.di(Rotulo.PASO), "", vista.di(Rotulo.ESTADO), vista.di(Rotulo.ACTOS_Y_FALTAS));
      informe
          .pasos()
          .forEach(
              s ->
                  md.fila(
                      s.paso().numero(),
                      vista.di(s.paso()),
                      Signo.de(s.estado()) + " " + vista.di(s.estado()),
                      plana.paso(s)));
    }

    private void porQue() {
      if (!plana.causas().isEmpty()) {
        titulo(Rotulo.POR_QUE);
        for (Causa causa : plana.causas()) {
          md.linea("- **%s** %s", plana.causa(causa), plana.porEso(causa));
        }
      }
    }

    private void lista(Texto rotulo, List<String> dichos) {
      if (!dichos.isEmpty()) {
        titulo(rotulo);
        dichos.forEach(dicho -> md.linea("- %s", dicho));
      }
    }

    private void incumplidos() {
      List<Dictamen> dictamenes = vista.con(Resultado.INCUMPLE);
      if (dictamenes.isEmpty()) {
        return;
      }
      titulo(Rotulo.INCUMPLIDOS);
      for (Dictamen dictamen : dictamenes) {
        Requisito requisito = dictamen.requisito();
        md.linea("### ✗ %s %s", requisito.id(), vista.di(requisito.titulo()));
        md.linea("");
        md.linea("%s", vista.di(requisito.fuerza()));
        md.linea("");
        vista.hallazgos(dictamen).forEach(h -> hallazgo("**%s**", vista.di(h.mensaje()), h));
        omitidos("- ", dictamen);
        md.linea("");
        requisito.fundamento().forEach(f -> md.linea("> %s\n>", vista.oracion(f)));
        md.linea("");
      }
    }

    private void hallazgo(String marca, String mensaje, Hallazgo hallazgo) {
      md.linea("- " + marca, mensaje);
      dato("  - ", Rotulo.REMEDIO, vista.di(hallazgo.remedio()));
      dato("  - ", Rotulo.RESPONSABLE, vista.di(hallazgo.responsable()));
      dato("  - ", Rotulo.PLAZO, plazo(hallazgo.vence()));
      dato("  - ", Rotulo.LUGAR, vista.lugar(hallazgo));
      dato("  - ", Rotulo.ELEMENTO, hallazgo.elemento());
      if (hallazgo.dispensa() != null) {
        md.linea("  - **%s**: %s", vista.di(Rotulo.DISPENSADO), vista.dispensa(hallazgo));
      }
    }

    private void loQueSigue() {
      if (informe.proximosPasos().isEmpty()) {
        return;
      }
      titulo(Rotulo.SIGUE);
      md.tabla(
          vista.di(Rotulo.PLAZO),
          vista.di(Rotulo.REQUISITO),
          vista.di(Rotulo.ACCION),
          vista.di(Rotulo.RESPONSABLE),
          vista.di(Rotulo.DESPUES));
      informe
          .proximosPasos()
          .forEach(
              p ->
                  md.fila(
                      (p.vencido() ? "! " : "") + plana.cuando(p),
                      plana.ids(p.requisitos()),
                      plana.accion(p),
                      vista.di(p.responsable()),
                      plana.ids(p.bloqueadoPor())));
    }

    private void porAveriguar() {
      if (vista.porAveriguar().isEmpty()) {
        return;
      }
      titulo(Rotulo.AVERIGUAR);
      md.tabla(
          vista.di(Rotulo.LUGAR_POR_AVERIGUAR),
          vista.di(Rotulo.FUENTE_PROBABLE),
          vista.di(Rotulo.DECIDE));
      vista
          .porAveriguar()
          .forEach(
              algo ->
                  md.fila(
                      vista.di(algo.nombre()),
                      algo.fuente() == null ? "" : vista.di(algo.fuente()),
                      String.join(", ", algo.requisitos())));
      if (!vista.masPorAveriguar().isEmpty()) {
        md.linea("%s", vista.masPorAveriguar());
      }
    }

    private void advertencias() {
      if (!vista.advertencias().isEmpty()) {
        titulo(Rotulo.AVISOS);
        vista
            .advertencias()
            .forEach(h -> hallazgo("%s", h.requisito() + ": " + vista.di(h.mensaje()), h));
      }
    }

    private void seccion(Vista.Seccion seccion) {
      List<Dictamen> dictamenes = vista.con(seccion.resultado());
      if (!dictamenes.isEmpty()) {
        titulo(seccion.rotulo());
        dictamenes.forEach(this::dictamen);
      }
    }

    private void dictamen(Dictamen dictamen) {
      md.linea("- **%s** %s", dictamen.requisito().id(), vista.di(dictamen.requisito().titulo()));
      for (Hallazgo nota : vista.notas(dictamen)) {
        md.linea("  - %s %s", vista.di(nota.mensaje()), vista.resumen(nota));
      }
      omitidos("  - ", dictamen);
    }

    private void omitidos(String sangria, Dictamen dictamen) {
      if (!vista.omitidos(dictamen).isEmpty()) {
        md.linea(sangria + "%s", vista.omitidos(dictamen));
      }
    }

    private void todos() {
      titulo(Rotulo.REQUISITOS);
      md.tabla(
          vista.di(Rotulo.REQUISITO),
          vista.di(Rotulo.RESULTADO),
          vista.di(Rotulo.FUERZA),
          vista.di(Rotulo.PLAZO),
          vista.di(Rotulo.RESPONSABLE),
          vista.di(Rotulo.FUNDAMENTO));
      for (Dictamen dictamen : informe.requisitos()) {
        Requisito requisito = dictamen.requisito();
        md.fila(
            requisito.id() + " " + vista.di(requisito.titulo()),
            Signo.de(dictamen.resultado()) + " " + vista.di(dictamen.resultado()),
            vista.di(requisito.fuerza()),
            plazo(dictamen.vence()),
            vista.di(requisito.responsable()),
            requisito.fundamento().stream().map(vista::oracion).collect(Collectors.joining(" ")));
      }
    }

    private void avisos() {
      if (!vista.otrosAvisos().isEmpty()) {
        titulo(Rotulo.OTROS_AVISOS);
        vista.otrosAvisos().forEach(aviso -> md.linea("- %s", vista.aviso(aviso)));
      }
    }

    private void reglas() {
      titulo(Rotulo.REGLAS);
      informe
          .conjuntosDeReglas()
          .forEach(
              c ->
                  md.linea(
                      "- %s %s, SHA-256 %s%s",
                      c.nombre(),
                      c.version(),
                      c.huella(),
                      vista.motivo(c).isEmpty() ? "" : ": " + vista.motivo(c)));
      md.linea("- %s", vista.parametros());
    }

    private void titulo(Texto rotulo) {
      md.titulo(2, vista.di(rotulo));
    }

    private void dato(String marca, Texto rotulo, String valor) {
      md.linea(marca + "%s: %s", vista.di(rotulo), valor);
    }

    private String plazo(@Nullable LocalDate vence) {
      return vence == null ? vista.di(Rotulo.SIN_FECHA) : vista.dia(vence);
    }
  }
}
