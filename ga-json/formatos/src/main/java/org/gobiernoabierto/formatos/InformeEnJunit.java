package org.gobiernoabierto.formatos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gobiernoabierto.formatos.Evaluado.ConInforme;
import org.gobiernoabierto.informe.Dictamen;
import org.gobiernoabierto.informe.Falla;
import org.gobiernoabierto.informe.Hallazgo;
import org.gobiernoabierto.informe.Informe;
import org.gobiernoabierto.informe.ProximoPaso;
import org.gobiernoabierto.informe.Requisito;
import org.gobiernoabierto.informe.Resultado;

/**
 * A report as the result of a run of tests, one for every requirement: obligations due and unmet
 * fail unless all that was found of them is dispensed; what nobody can tell yet is skipped.
 */
public final class InformeEnJunit extends FormatoDeInforme {

  private static final Set<Resultado> SIN_DECIDIR =
      Set.of(Resultado.PENDIENTE, Resultado.NO_APLICA, Resultado.NO_DETERMINABLE);

  public InformeEnJunit() {
    super("junit", Tipo.XML);
  }

  @Override
  byte[] informe(ConInforme evaluado, Pedido pedido) {
    return new Redaccion(new Vista(evaluado, pedido)).redactar();
  }

  @Override
  byte[] fallas(List<Falla> fallas, Pedido pedido) {
    Xml xml = new Xml();
    String archivo = Limpieza.de(pedido.archivo());
    xml.elemento(
        "testsuite",
        "name",
        archivo,
        "time",
        0,
        "tests",
        fallas.size(),
        "errors",
        fallas.size(),
        "skipped",
        0,
        "failures",
        0);
    for (Falla falla : Limpieza.de(fallas)) {
      xml.elemento("testcase", "name", falla.codigo(), "classname", archivo, "time", 0);
      xml.elemento("error", "type", falla.codigo(), "message", falla.mensaje().en(pedido.idioma()));
      xml.texto(FallasEnTexto.de(archivo, List.of(falla), pedido.idioma()));
      xml.fin();
      xml.fin();
    }
    xml.fin();
    return xml.toString().getBytes(UTF_8);
  }

  private enum Suerte {
    PASA,
    FALLA,
    SE_OMITE
  }

  /** One report being written. */
  private static final class Redaccion {

    private final Vista vista;
    private final Informe informe;
    private final Xml xml = new Xml();

    Redaccion(Vista vista) {
      this.vista = vista;
      this.informe = vista.informe();
    }

    byte[] redactar() {
      xml.elemento(
          "testsuite",
          "name",
          vista.ejercicio(),
          "time",
          0,
          "tests",
          informe.requisitos().size(),
          "errors",
          0,
          "skipped",
          cuantos(Suerte.SE_OMITE),
          "failures",
          cuantos(Suerte.FALLA));
      propiedades();
      informe.requisitos().forEach(this::caso);
      xml.fin();
      return xml.toString().getBytes(UTF_8);
    }

    private long cuantos(Suerte suerte) {
      return informe.requisitos().stream().filter(d -> suerte(d) == suerte).count();
    }

    private Suerte suerte(Dictamen dictamen) {
      if (informe.incumplidasSinDispensa().contains(dictamen)) {
        return Suerte.FALLA;
      }
      return SIN_DECIDIR.contains(dictamen.resultado()) || informe.incumplidas().contains(dictamen)
          ? Suerte.SE_OMITE
          : Suerte.PASA;
    }

    private void propiedades() {
      xml.elemento("properties");
      propiedad("archivo", vista.archivo());
      propiedad("fecha", informe.fecha());
      propiedad("veredicto", informe.veredicto());
      propiedad("cobertura.juzgados", informe.cobertura().juzgados());
      propiedad("cobertura.requisitos", informe.cobertura().requisitos());
      informe
          .conjuntosDeReglas()
          .forEach(
              c -> propiedad("conjuntosDeReglas." + c.nombre(), c.version() + " " + c.huella()));
      informe.parametros().forEach((nombre, valor) -> propiedad("parametros." + nombre, valor));
      informe.pasos().forEach(p -> propiedad("pasos." + p.paso().numero(), p.estado()));
      informe.omitidos().forEach((requisito, n) -> propiedad("omitidos." + requisito, n));
      informe
          .proximosPasos()
          .forEach(p -> propiedad("proximosPasos." + p.requisitos().get(0), sigue(p)));
      informe
          .porAveriguar()
          .forEach(
              p ->
                  propiedad(
                      "porAveriguar." + vista.di(p.nombre()),
                      String.join(" ", p.lugares()) + ": " + String.join(", ", p.requisitos())));
      informe.avisos().forEach(a -> propiedad("avisos." + a.codigo(), vista.aviso(a)));
      xml.fin();
    }

    private String sigue(ProximoPaso paso) {
      String vence = paso.vence() == null ? vista.di(Rotulo.SIN_FECHA) : vista.dia(paso.vence());
      String antes =
          paso.bloqueadoPor().isEmpty()
              ? ""
              : "; " + vista.di(Rotulo.DESPUES_DE) + String.join(", ", paso.bloqueadoPor());
      return "%s (%s; %s%s)"
          .formatted(vista.plana().accion(paso), vista.di(paso.responsable()), vence, antes);
    }

    private void propiedad(String nombre, Object valor) {
      xml.elemento("property", "name", nombre, "value", valor);
      xml.fin();
    }

    private void caso(Dictamen dictamen) {
      Requisito requisito = dictamen.requisito();
      xml.elemento(
          "testcase",
          "name",
          requisito.id() + " " + vista.di(requisito.titulo()),
          "classname",
          vista.ejercicio() + ".paso" + requisito.paso().numero(),
          "time",
          0);
      switch (suerte(dictamen)) {
        case FALLA ->
            xml.elemento("failure", "type", dictamen.resultado(), "message", motivo(dictamen));
        case SE_OMITE -> xml.elemento("skipped", "message", motivo(dictamen));
        case PASA -> xml.elemento("system-out");
      }
      xml.texto(detalle(dictamen));
      xml.fin();
      xml.fin();
    }

    private String motivo(Dictamen dictamen) {
      boolean dispensada =
          informe.incumplidas().contains(dictamen) && suerte(dictamen) == Suerte.SE_OMITE;
      Stream<String> mensajes =
          vista.hallazgos(dictamen).stream()
              .map(h -> dispensada ? vista.dispensa(h) : vista.di(h.mensaje()))
              .filter(m -> !m.isEmpty())
              .distinct();
      String resultado = dispensada ? vista.di(Rotulo.DISPENSADO) : vista.di(dictamen.resultado());
      return Stream.concat(Stream.of(resultado), mensajes.limit(1))
          .collect(Collectors.joining(": "));
    }

    private String detalle(Dictamen dictamen) {
      StringBuilder detalle = new StringBuilder();
      Requisito requisito = dictamen.requisito();
      renglon(detalle, vista.di(dictamen.resultado()) + " · " + vista.di(requisito.fuerza()));
      renglon(detalle, vista.di(Rotulo.QUIEN) + vista.di(requisito.responsable()));
      if (dictamen.vence() != null) {
        renglon(detalle, vista.di(Rotulo.PLAZO) + ": " + dictamen.vence());
      }
      vista.hallazgos(dictamen).forEach(h -> hallazgo(detalle, h));
      renglon(detalle, vista.omitidos(dictamen));
      requisito.fundamento().forEach(f -> renglon(detalle, vista.oracion(f)));
      return detalle.toString();
    }

    private void hallazgo(StringBuilder detalle, Hallazgo hallazgo) {
      renglon(detalle, "[" + vista.di(hallazgo.severidad()) + "] " + vista.di(hallazgo.mensaje()));
      renglon(detalle, "  → " + vista.di(hallazgo.remedio()));
      renglon(detalle, "  @ " + vista.donde(hallazgo));
      if (hallazgo.dispensa() != null) {
        renglon(detalle, "  = " + vista.di(Rotulo.DISPENSADO) + ". " + vista.dispensa(hallazgo));
      }
    }

    private static void renglon(StringBuilder detalle, String renglon) {
      if (!renglon.isEmpty()) {
        detalle.append(renglon).append('\n');
      }
    }
  }
}
